import { unstatedList, unstatedMarks } from "../../../../src/cli/format/page/unstated";
import type { Reading } from "../../../../src/reading/reading";
import { writtenReading } from "../../../support/written-reading";

const TEXT = "Lund said that <all> pilots liked the ferry.";
const written = writtenReading(TEXT, {
  actors: [{ name: "Lund" }],
  attributions: [{ content: "the ferry", cue: "liked", source: "<all> pilots" }],
});
/** The same reading with its one statement taken for none. */
const reading: Reading = {
  ...written,
  attributions: [],
  unstated: written.attributions.map((one) => ({ ...one, cueClass: "ATTITUDE" })),
};

test("marks the words and names the class", () => {
  const [mark, ...more] = unstatedMarks(reading);
  expect(more).toEqual([]);
  expect(TEXT.slice(mark?.start, mark?.end)).toBe("the ferry");
  expect(mark?.attributes).toContain("no statement: attitude");
});

test("lists who, cue, class and words, made safe", () => {
  const list = unstatedList(reading);
  expect(list).toContain('<b class="who">&lt;all&gt; pilots</b> liked (attitude) <q>the ferry</q>');
  expect(list).not.toContain("<all>");
});

test("nothing is shown where there is nothing", () => {
  expect(unstatedList(written)).toBe("");
  expect(unstatedMarks(written)).toEqual([]);
});
