import "reflect-metadata";
import { sumUpHoldings } from "../../../src/api/types/claim-holding";
import type { ShownHolding } from "../../../src/store/reads/claims";

function row(
  statementId: string | null,
  actorId: string,
  stance: ShownHolding["stance"],
  onWordOfIds: string[] = [],
): ShownHolding {
  const place = { id: "1", articleId: "1", claimId: "1", current: true };
  const statedAt = statementId === null ? new Date(`2026-05-0${actorId}`) : null;
  const factuality = stance === "AGREE" ? "CT_PLUS" : "CT_MINUS";
  return { ...place, statementId, actorId, stance, onWordOfIds, statedAt, factuality };
}

test("an actor has one holding for each stance, with all statements that show it", () => {
  const holdings = sumUpHoldings([
    row("10", "1", "AGREE"),
    row("11", "2", "AGREE"),
    row("12", "1", "AGREE"),
    row("13", "1", "DISAGREE"),
  ]);
  expect(holdings.map((held) => [held.actorId, held.stance, held.statementIds])).toEqual([
    ["1", "AGREE", ["10", "12"]],
    ["2", "AGREE", ["11"]],
    ["1", "DISAGREE", ["13"]],
  ]);
});

test("those on whose word alone we have it are named once each", () => {
  const [held] = sumUpHoldings([
    row("10", "1", "AGREE", ["7", "8"]),
    row("11", "1", "AGREE", ["8"]),
  ]);
  expect(held?.onWordOfIds).toEqual(["7", "8"]);
});

test("once the holder was quoted, it rests on nobody's word", () => {
  const [held] = sumUpHoldings([row("10", "1", "AGREE", ["7"]), row("11", "1", "AGREE")]);
  expect(held?.onWordOfIds).toEqual([]);
});

test("of several statements the most certain counts", () => {
  const [held] = sumUpHoldings([
    { ...row("10", "1", "AGREE"), factuality: "PS_PLUS" },
    { ...row("11", "1", "AGREE"), factuality: "PR_PLUS" },
  ]);
  expect(held?.factuality).toBe("PR_PLUS");
});

test("nothing is held where nothing shows it", () => {
  expect(sumUpHoldings([])).toEqual([]);
});

test("what an article states itself rests on no statement, and is of the article's day", () => {
  const [held] = sumUpHoldings([row(null, "2", "AGREE"), row("11", "2", "AGREE")]);
  expect([held?.statementIds, held?.statedAt]).toEqual([["11"], new Date("2026-05-02")]);
  const [quoted] = sumUpHoldings([row("11", "2", "AGREE")]);
  expect(quoted?.statedAt).toBeNull();
});
