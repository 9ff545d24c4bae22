import { absencesOf } from "../../../src/resolution/absences/absences";
import { aText } from "./a-text";

const known = { hasOutlet: true, hasAuthor: true, hasDate: true };
const absences = (text: string, facts = known) => absencesOf(aText(text), facts);

test("a report of a report: who is spoken of and does not answer, nobody denies it, and on whose word it is", () => {
  const found = absences("Norway will attack Sweden in May, the Harbour Times reported.");
  expect(found).toEqual([
    "It gives no response from Norway or Sweden to what Harbour Times said.",
    "Nobody in it denies what Harbour Times said.",
    "It does not say on whose word Harbour Times reported this.",
  ]);
});

test("whoever speaks has answered, and whoever denies has denied", () => {
  const text =
    "Norway will attack Sweden in May, the Harbour Times reported. Norway denied that it would attack Sweden.";
  const found = absences(text);
  expect(found.join(" ")).not.toContain("denies");
  expect(found.join(" ")).not.toContain("from Norway");
  expect(found.join(" ")).toContain("from Sweden");
});

test("a denial of something else is none of this", () => {
  const text =
    "Norway will attack Sweden in May, the Harbour Times reported. Ada Roe denied that Denmark had closed the port.";
  expect(absences(text).join(" ")).toContain("Nobody in it denies what Harbour Times said.");
});

test("a message through somebody else's hands may not have arrived", () => {
  const text =
    "Norway used Ada Roe as an intermediary to assure Sweden that it would not attack, the Harbour Times reported.";
  expect(absences(text)).toContain("Nobody in it says that the message reached Sweden.");
  const arrived = `${text} Roe delivered the message in May. Sweden said it had received it.`;
  expect(absences(arrived).join(" ")).not.toContain("reached");
});

test("unnamed sources, and none at all", () => {
  const unnamed =
    "Two officials said the port would close. A diplomat said the town had not been told.";
  expect(absences(unnamed)).toContain("All that anybody says in it comes from unnamed sources.");
  const none =
    "The port of Lund closed in May. Ships left Lund for Norway on Monday. The town of Lund lost 40 jobs.";
  expect(absences(none)).toEqual(["It names no source for what it states."]);
});

test("who published it when", () => {
  const text = "Ada Roe said the port would close.";
  expect(absences(text)).toEqual([]);
  expect(absences(text, { ...known, hasAuthor: false })).toEqual([]);
  expect(absences(text, { hasOutlet: false, hasAuthor: false, hasDate: false })).toEqual([
    "It names no author, no outlet and no date of publication.",
  ]);
  expect(absences(text, { ...known, hasDate: false })).toEqual([
    "It names no date of publication.",
  ]);
});
