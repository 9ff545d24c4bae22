import { seedEvents } from "../../../../bench/eval/figures/seed-events";
import type { SheetActor, SheetEvent } from "../../../../bench/eval/seed-sheet";
import { readArticle } from "../../../../src/reading/english";

const TEXT =
  "Ana Roe visited Norway in May 2025. Norway faces elections in June 2026. Ana Roe laughed.";
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const actor = (id: string, kind: SheetActor["kind"], words: string): SheetActor => ({
  ...{ id, kind, aliases: [], roles: [] },
  mentions: [span(words)],
});
const actors = [actor("roe", "PERSON", "Ana Roe"), actor("norway", "STATE", "Norway")];
const visit: SheetEvent = {
  id: "E1",
  title: "visit",
  plover: { type: "CONSULT" },
  participants: [
    { actor: "roe", role: "actor" },
    { actor: "norway", role: "recipient" },
  ],
  scheduled: false,
  evidence: span("Ana Roe visited Norway"),
};

const told = (events: readonly SheetEvent[]) =>
  seedEvents(readArticle(TEXT, {}), { actors, events }).map(
    ({ right, of, wrong }) => `${right}/${of}${wrong.map((line) => ` ${line}`).join("")}`,
  );

test("what is found by its words, and right, counts", () => {
  expect(told([visit])).toEqual(["1/1", "1/1", "1/1", "2/2"]);
});

test("what is wrong is told", () => {
  const wrong: SheetEvent = {
    ...visit,
    plover: { type: null },
    scheduled: true,
    participants: [{ actor: "norway", role: "actor" }],
  };
  expect(told([wrong])).toEqual(["1/1", "0/1 E1 CONSULT", "0/1 E1", "0/1 E1 norway actor"]);
});

test("what was not found counts once, and its parts do not", () => {
  const missing = { ...visit, id: "E2", evidence: span("Ana Roe laughed") };
  expect(told([missing])).toEqual(["0/1 E2 visit", "0/0", "0/0", "0/0"]);
});
