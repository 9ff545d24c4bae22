import { chainRight } from "../../../../bench/eval/figures/chain-right";
import type { SheetHop, SheetStatement } from "../../../../bench/eval/seed-sheet";
import type { Hop } from "../../../../src/resolution/chain";

const statement = (attributionChain: readonly SheetHop[], addressee: readonly string[] = []) =>
  ({ attributionChain, addressee }) as SheetStatement;
const hop = (act: Hop["act"], agent: string, to: string | null = null, explicit = true) => ({
  sheet: { act, agent, to, explicit },
  read: {
    act,
    agents: agent.split("+"),
    to: to === null ? [] : [to],
    cue: null,
    explicit,
  },
});
const right = (read: readonly Hop[], sheet: readonly SheetHop[], addressee?: readonly string[]) =>
  chainRight(read, statement(sheet, addressee));

const publishes = hop("PUBLISHES", "article");
const reports = hop("REPORTS", "gazette", null, false);
const says = hop("SAYS", "mayor", "gazette");

test("the same steps are right, and so is leaving out an implied one", () => {
  const sheet = [publishes.sheet, reports.sheet, says.sheet];
  expect(right([publishes.read, reports.read, says.read], sheet)).toBe(true);
  expect(right([publishes.read, says.read], sheet)).toBe(true);
});

test("joint agents are a set", () => {
  const joint = hop("HOLDS", "mayor+baker");
  expect(right([{ ...joint.read, agents: ["baker", "mayor"] }], [joint.sheet])).toBe(true);
  expect(right([{ ...joint.read, agents: ["baker"] }], [joint.sheet])).toBe(false);
  expect(right([{ ...joint.read, agents: ["baker", "mayor", "cook"] }], [joint.sheet])).toBe(false);
});

test.each([
  ["a step too few", [publishes.read]],
  ["a step too many", [publishes.read, says.read, says.read]],
  ["another act", [publishes.read, { ...says.read, act: "HOLDS" as const }]],
  ["another agent", [publishes.read, { ...says.read, agents: ["baker"] }]],
  ["nobody spoken to", [publishes.read, { ...says.read, to: [] }]],
  ["somebody else spoken to", [publishes.read, { ...says.read, to: ["gazette", "baker"] }]],
  ["worded for implied", [publishes.read, { ...reports.read, explicit: true }, says.read]],
])("%s is wrong", (_, read) => {
  expect(right(read, [publishes.sheet, reports.sheet, says.sheet])).toBe(false);
});

test("whom else the sheet knows to be spoken to may stand in the step", () => {
  const read = [{ ...says.read, to: ["gazette", "baker"] }];
  expect(right(read, [says.sheet], ["gazette", "baker"])).toBe(true);
});
