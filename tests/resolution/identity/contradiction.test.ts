import type { ActiveJudgement } from "../../../src/resolution/identity/canonical-actors";
import { contradicted } from "../../../src/resolution/identity/contradiction";
import type { Judgement } from "../../../src/shared/vocabulary";

const judged = (
  id: string,
  leftId: string,
  rightId: string,
  judgement: Judgement,
  isHuman = true,
): ActiveJudgement => ({ id, leftId, rightId, judgement, isHuman, score: 0 });
const proposed = (leftId: string, rightId: string, judgement: Judgement) => ({
  leftId,
  rightId,
  judgement,
});

describe("contradicted", () => {
  it("names the judgement of the same pair, whichever way round", () => {
    const active = [judged("7", "1", "2", "UNSURE")];
    expect(contradicted(proposed("2", "1", "POSITIVE"), active)?.id).toBe("7");
    expect(contradicted(proposed("1", "2", "UNSURE"), active)?.id).toBe("7");
    expect(contradicted(proposed("1", "3", "POSITIVE"), active)).toBeNull();
  });

  it("names the NEGATIVE that a POSITIVE would overrule, also through others", () => {
    const active = [
      judged("1", "1", "2", "POSITIVE"),
      judged("2", "3", "4", "POSITIVE"),
      judged("3", "1", "4", "NEGATIVE"),
    ];
    expect(contradicted(proposed("2", "3", "POSITIVE"), active)?.id).toBe("3");
    expect(contradicted(proposed("2", "5", "POSITIVE"), active)).toBeNull();
  });

  it("names for a NEGATIVE the latest POSITIVE without which the two would not be one", () => {
    const active = [
      judged("1", "1", "2", "POSITIVE"),
      judged("2", "2", "3", "POSITIVE"),
      judged("3", "3", "9", "POSITIVE"),
    ];
    expect(contradicted(proposed("1", "3", "NEGATIVE"), active)?.id).toBe("2");
    expect(contradicted(proposed("1", "8", "NEGATIVE"), active)).toBeNull();
    const circle = [...active, judged("4", "1", "3", "POSITIVE")];
    expect(contradicted(proposed("2", "9", "NEGATIVE"), circle)?.id).toBe("3");
  });

  it("takes no account of rules, and lets somebody be unsure of what is one through others", () => {
    expect(
      contradicted(proposed("1", "2", "NEGATIVE"), [judged("1", "1", "2", "POSITIVE", false)]),
    ).toBeNull();
    const active = [judged("1", "1", "2", "POSITIVE"), judged("2", "2", "3", "POSITIVE")];
    expect(contradicted(proposed("1", "3", "UNSURE"), active)).toBeNull();
  });
});
