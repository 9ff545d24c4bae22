import { seedVoices } from "../../../../bench/eval/figures/seed-voices";
import type { SheetClaim } from "../../../../bench/eval/seed-sheet";

const place = (start: number) => ({ start, end: start + 10 });
const claim = (id: string, voice: SheetClaim["voice"], start: number): SheetClaim => ({
  id,
  voice,
  statements: [],
  evidence: place(start),
  optional: false,
});
const sheet = {
  claims: [
    claim("C1", "AUTHORIAL", 0),
    claim("C2", "PRESUPPOSED", 20),
    claim("C3", "ATTRIBUTED", 40),
    { ...claim("C4", "AUTHORIAL", 60), optional: true },
  ],
};

test("counts claims that nobody is said to make by place and voice", () => {
  const found = [
    { content: [place(2)], voice: "AUTHORIAL" },
    { content: [place(20)], voice: "AUTHORIAL" },
    { content: [place(20)], voice: "ATTRIBUTED" },
  ] as const;
  expect(seedVoices(found, sheet)).toMatchObject({
    right: 1,
    of: 2,
    wrong: ["C2 PRESUPPOSED: AUTHORIAL"],
  });
  expect(seedVoices([], sheet).wrong).toEqual([
    "C1 AUTHORIAL: not found",
    "C2 PRESUPPOSED: not found",
  ]);
});
