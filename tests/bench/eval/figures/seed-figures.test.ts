import { seedFigures } from "../../../../bench/eval/figures/seed-figures";
import type { SeedSheet, SheetActor } from "../../../../bench/eval/seed-sheet";
import { readArticle } from "../../../../src/reading/english";

const TEXT = "Ana Roe told the Lund Council that the bridge was shut and that trams must wait.";
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const said = {
  speaker: "roe",
  cue: span("told"),
  addressee: ["council"],
  when: null,
  explicit: true,
  attributionChain: [
    { agent: "article", act: "PUBLISHES", explicit: true, to: null },
    { agent: "roe", act: "SAYS", explicit: true, to: "council" },
  ],
} as const;
const actor = (id: string, kind: SheetActor["kind"], words: string): SheetActor => ({
  ...{ id, kind, aliases: [], roles: [] },
  mentions: [span(words)],
});
const sheet: Pick<SeedSheet, "actors" | "statements"> = {
  actors: [actor("roe", "PERSON", "Ana Roe"), actor("council", "PUBLIC_BODY", "the Lund Council")],
  statements: [
    {
      ...said,
      id: "S1",
      content: span("the bridge was shut and that trams must wait"),
      modality: ["ASSERTED"],
    },
    {
      ...said,
      id: "S2",
      content: span("trams must wait"),
      modality: ["DEMANDED"],
      explicit: false,
    },
  ],
};

test("of the statements found, says how many are right, and what was read instead", () => {
  const figures = seedFigures(readArticle(TEXT, {}), sheet);
  expect(figures.map(({ name, of }) => `${name} ${of}`)).toEqual([
    "chain 1",
    "saidAt 1",
    "modality 1",
    "addressee 1",
  ]);
  expect(figures.find(({ name }) => name === "chain")).toMatchObject({ right: 1, wrong: [] });
  expect(figures.find(({ name }) => name === "addressee")).toMatchObject({ right: 1, wrong: [] });
});

test("a statement with another speaker is not found", () => {
  const others = { ...sheet, actors: [actor("doe", "PERSON", "Ana Roe")] };
  expect(seedFigures(readArticle(TEXT, {}), others).every(({ of }) => of === 0)).toBe(true);
});
