import { seedActors } from "../../../../bench/eval/figures/seed-actors";
import type { SheetActor } from "../../../../bench/eval/seed-sheet";
import { readArticle } from "../../../../src/reading/english";

const TEXT = "Ana Roe told the Lund Council that trams must wait. Roe left Norway.";
const spans = (...words: string[]) =>
  words.map((word) => ({
    start: TEXT.lastIndexOf(word),
    end: TEXT.lastIndexOf(word) + word.length,
  }));
const roe: SheetActor = {
  ...{ id: "roe", kind: "PERSON", roles: [] },
  aliases: [
    { text: "Ana Roe", kind: "NAME" },
    { text: "Roe", kind: "ALIAS" },
  ],
  mentions: spans("Ana Roe", "Roe"),
};
const nameless = { aliases: [], roles: [] };
const norway: SheetActor = { ...nameless, id: "no", kind: "STATE", mentions: spans("Norway") };
const figure = (...actors: SheetActor[]) => seedActors(readArticle(TEXT, {}), { actors });

test("an actor is right with its kind and all its names", () => {
  expect(figure(roe, norway)).toMatchObject({ right: 2, of: 2, wrong: [] });
});

test("what is wrong is said", () => {
  const alias = { text: "trams", kind: "ALIAS" } as const;
  expect(
    figure(
      { ...roe, kind: "GROUP" },
      { ...norway, aliases: [alias], mentions: spans("Norway", "trams") },
      { ...norway, id: "nobody", mentions: spans("must wait") },
    ),
  ).toMatchObject({
    right: 0,
    wrong: ["roe: is a PERSON", "no: lacks trams", "nobody: not found"],
  });
});

test("an actor that is only implied does not count", () => {
  expect(figure({ ...norway, mentions: [] })).toMatchObject({ right: 0, of: 0 });
});
