import { THRESHOLDS } from "../../../src/reading/ranking/thresholds";
import { CueClass } from "../../../src/shared/vocabulary";

test.each(Object.keys(CueClass) as CueClass[])(
  "%s: what a rule does not propose must be surer",
  (cueClass) => {
    const { proposed, alone, unstated } = THRESHOLDS[cueClass];
    for (const threshold of [proposed, alone, unstated]) {
      expect(threshold).toBeGreaterThan(0);
      expect(threshold).toBeLessThanOrEqual(1);
    }
    expect(alone).toBeGreaterThan(proposed);
  },
);

test.each(["ATTITUDE", "EVENT"] as const)(
  "%s is no statement unless a rule proposes it",
  (cueClass) => {
    expect(THRESHOLDS[cueClass].alone).toBe(1);
  },
);
