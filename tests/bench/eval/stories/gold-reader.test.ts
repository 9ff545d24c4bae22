import { goldReader } from "../../../../bench/eval/stories/gold-reader";
import { slice } from "../../../../src/text/spans";

const TEXT = "Ida Holm said the ministry had denied that the pier was old. “It is new,” he said.";
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const statement = {
  id: "s",
  file: "x",
  speakers: [],
  claim: null,
  voice: "ATTRIBUTED" as const,
  stance: "AGREE" as const,
};

it("reads the statements of the sheet and no others, nested, with all the rest found out", async () => {
  const reader = goldReader([
    {
      ...statement,
      content: [span("the ministry had denied that the pier was old")],
      cue: span("said"),
      source: [span("Ida Holm")],
    },
    {
      ...statement,
      content: [span("the pier was old")],
      cue: span("denied"),
      source: [span("the ministry")],
      stance: "DISAGREE",
    },
  ]);
  const { reading, method } = await reader.read(TEXT, {});
  expect(method).toBe("IMPORT");
  expect(
    reading.attributions.map(({ content, cueClass, parent, speakers }) => ({
      content: content.map((part) => slice(TEXT, part)),
      cueClass,
      parent,
      speaker: reading.actors[speakers[0] ?? -1]?.name,
    })),
  ).toEqual([
    {
      content: ["the ministry had denied that the pier was old"],
      cueClass: "SPEECH",
      parent: null,
      speaker: "Ida Holm",
    },
    { content: ["the pier was old"], cueClass: "DENIAL", parent: 0, speaker: "the ministry" },
  ]);
});
