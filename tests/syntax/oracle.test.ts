import { stepCost } from "../../bench/train/syntax/oracle";
import { LEFT, ParserState, REDUCE, RIGHT, SHIFT } from "../../src/syntax/parser-state";
import { PADDING } from "../../src/syntax/word-features";

/** Gold heads by position, from heads by index with -1 for the root. */
function byPosition(heads: readonly number[]): Int32Array {
  const column = new Int32Array(heads.length + 2 * PADDING);
  heads.forEach((head, at) => {
    column[PADDING + at] = PADDING + (head < 0 ? heads.length : head);
  });
  return column;
}

describe("stepCost", () => {
  // the minister denied it: the → minister → denied ← it
  const gold = byPosition([1, 2, -1, 2]);

  it("is 0 for at least one step all the way along a projective tree, and that way ends in the tree", () => {
    const state = new ParserState(4);
    state.begin(4);
    while (!state.finished) {
      const free = [SHIFT, REDUCE, LEFT, RIGHT].find(
        (action) => state.allows(action) && stepCost(action, state, gold) === 0,
      );
      expect(free).toBeDefined();
      state.apply(free ?? SHIFT, 0);
    }
    expect(state.heads.subarray(PADDING, PADDING + 4)).toEqual(gold.subarray(PADDING, PADDING + 4));
  });

  it("counts the arcs that a wrong step loses", () => {
    const state = new ParserState(4);
    state.begin(4);
    state.apply(SHIFT, -1);
    expect(stepCost(LEFT, state, gold)).toBe(0);
    // "the" stays without its head, since "minister" would hang from it or lie above it.
    expect(stepCost(SHIFT, state, gold)).toBe(1);
    expect(stepCost(RIGHT, state, gold)).toBe(2);
  });
});
