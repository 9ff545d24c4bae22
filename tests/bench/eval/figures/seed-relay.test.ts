import { seedRelay } from "../../../../bench/eval/figures/seed-relay";
import type { SheetHop, SheetStatement } from "../../../../bench/eval/seed-sheet";
import { readArticle } from "../../../../src/reading/english";

const TEXT = "Ana Roe asked Otto Dahl to tell Mia Holt that the bridge was shut.";
const span = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const hop = (act: SheetHop["act"], agent: string, to: string | null = null): SheetHop => ({
  ...{ act, agent, to, explicit: act !== "RELAYS" },
});
const statement = (...rest: SheetHop[]): SheetStatement => ({
  ...{ id: "S1", speaker: "roe", addressee: ["holt"], when: null, modality: [], explicit: true },
  content: span("the bridge was shut"),
  cue: span("asked"),
  attributionChain: [hop("PUBLISHES", "article"), ...rest],
});
const figure = (sheet: SheetStatement) =>
  seedRelay(readArticle(TEXT, {}), {
    statements: [sheet],
    actors: ["Ana Roe", "Otto Dahl", "Mia Holt"].map((name) => ({
      id: name.split(" ").at(-1)?.toLowerCase() ?? "",
      ...{ kind: "PERSON", aliases: [], roles: [], mentions: [span(name)] },
    })),
  });

test("a relay is right with who is asked and to whom it goes, which is only implied", () => {
  const relays = figure(
    statement(hop("ASKS_TO_RELAY", "roe", "dahl"), hop("RELAYS", "dahl", "holt")),
  );
  expect(relays).toMatchObject({ right: 1, of: 1 });
});

test("another intermediary or another recipient is wrong", () => {
  const wrong = { right: 0, of: 1, wrong: ["S1"] };
  expect(
    figure(statement(hop("ASKS_TO_RELAY", "roe", "holt"), hop("RELAYS", "holt", "dahl"))),
  ).toMatchObject(wrong);
});

test("what is no relay does not count", () => {
  expect(figure(statement(hop("SAYS", "roe", "dahl")))).toMatchObject({ right: 0, of: 0 });
});
