import { seedRoles } from "../../../../bench/eval/figures/seed-roles";
import type { SheetRole } from "../../../../bench/eval/seed-sheet";
import { readArticle } from "../../../../src/reading/english";

const TEXT = "Norwegian Prime Minister Ana Roe left. Former President Otto Dahl stayed.";
const place = (words: string) => [
  { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length },
];
const office = (title: string, organization: string | null): SheetRole => ({
  ...{ title, organization, organizationInferred: false, status: "current" },
});
const figure = (roe: readonly SheetRole[], dahl: readonly SheetRole[] = []) =>
  seedRoles(readArticle(TEXT, {}), {
    actors: [
      { id: "roe", kind: "PERSON", aliases: [], roles: roe, mentions: place("Ana Roe") },
      { id: "dahl", kind: "PERSON", aliases: [], roles: dahl, mentions: place("Otto Dahl") },
      { id: "no", kind: "STATE", aliases: [], roles: [], mentions: place("Norwegian") },
    ],
  });
const was = { ...office("President", "no"), status: "former" } as const;

test("an office is right with what it is of, once however often it is told", () => {
  const role = office("Prime Minister", "no");
  expect(figure([role, role])).toMatchObject({ right: 1, of: 1, wrong: [] });
});

test("what an office is of may be missing only where nothing but the world tells it", () => {
  expect(figure([], [{ ...was, organizationInferred: true }])).toMatchObject({ right: 1 });
  expect(figure([], [was])).toMatchObject({ right: 0, wrong: ["dahl: former President"] });
  expect(figure([office("Prime Minister", null)])).toMatchObject({ right: 0 });
});
