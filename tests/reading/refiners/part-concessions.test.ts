import { readArticle } from "../../../src/reading/english";
import { slice } from "../../../src/text/spans";

/** Each statement with speakers, cue and content. */
function read(text: string): string[] {
  const { attributions, actors } = readArticle(text, {});
  return attributions.map(({ speakers, cue, content }) =>
    [
      speakers.map((speaker) => actors[speaker]?.name).join(" "),
      cue && slice(text, cue),
      content.map((span) => slice(text, span)).join(" … "),
    ].join(" | "),
  );
}

test.each([
  "while acknowledging delays on some berths",
  "although conceding delays on some berths",
])("what is conceded in the same breath is a statement by itself: %s", (conceded) => {
  const [, cue] = conceded.split(" ");
  expect(read(`Ana Roe said the port would open on time ${conceded}.`)).toEqual([
    "Ana Roe | said | the port would open on time",
    `Ana Roe | ${cue} | delays on some berths`,
  ]);
});

test("what is done meanwhile is none", () => {
  const [said] = read("Ana Roe said the port would open while loading the ferries.");
  expect(said).toBe("Ana Roe | said | the port would open while loading the ferries");
});

test("within a quotation the words stay as they are", () => {
  const quoted = '"The port will open while acknowledging delays,"';
  expect(read(`${quoted} Ana Roe said.`)[0]).toBe(`Ana Roe | said | ${quoted}`);
});
