import { seedRelations } from "../../../../bench/eval/figures/seed-relations";
import type { SeedSheet } from "../../../../bench/eval/seed-sheet";

const place = (start: number) => ({ start, end: start + 10 });
const plain = { voice: "AUTHORIAL", optional: false } as const;
const sheet: Pick<SeedSheet, "claims" | "statements" | "relations"> = {
  statements: [],
  claims: [
    { id: "C1", statements: [], evidence: place(0), ...plain },
    { id: "C2", statements: [], evidence: place(20), ...plain },
  ],
  relations: [
    { source: "C1", kind: "QUALIFIES", target: "C2" },
    { source: "C1", kind: "REFUTES", target: "what nobody in particular says" },
    { source: "E1", kind: "PART_OF", target: "E2" },
  ],
};
const qualifies = { source: [place(2)], kind: "QUALIFIES", target: [place(20)] } as const;

test("counts relations between claims, by kind, direction and place", () => {
  const found = { relations: [qualifies], denied: [[place(0)]] };
  expect(seedRelations(found, sheet)).toMatchObject({ right: 2, of: 2, wrong: [] });
});

test.each([
  ["another kind", { ...qualifies, kind: "REFUTES" as const }],
  ["the other direction", { ...qualifies, source: [place(20)], target: [place(0)] }],
  ["another place", { ...qualifies, source: [place(8)] }],
])("%s is wrong", (_what, relation) => {
  expect(seedRelations({ relations: [relation], denied: [] }, sheet)).toMatchObject({
    right: 0,
    wrong: ["C1 QUALIFIES C2", "C1 REFUTES what nobody in particular says"],
  });
});
