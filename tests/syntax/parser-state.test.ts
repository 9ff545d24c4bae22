import fc from "fast-check";
import {
  ACTIONS,
  LEFT,
  NONE,
  ParserState,
  REDUCE,
  RIGHT,
  SHIFT,
} from "../../src/syntax/parser-state";
import { PADDING } from "../../src/syntax/word-features";

const LONGEST = 30;

/** Takes allowed steps, which of them decided by `choices`, until the parse is finished. */
function parseBy(choices: readonly number[], length: number): ParserState {
  const state = new ParserState(LONGEST);
  state.begin(length);
  for (let step = 0; !state.finished; step += 1) {
    const allowed = Array.from({ length: ACTIONS }, (_, action) => action).filter((action) =>
      state.allows(action),
    );
    expect(state.onlyStep).toBe(allowed.length === 1 ? allowed[0] : -1);
    const action = allowed[(choices[step % choices.length] ?? 0) % allowed.length];
    if (action === undefined) throw new Error("no step is allowed in a state that is not finished");
    if (step > 4 * length) throw new Error("more steps than a sentence can need");
    state.apply(action, action === LEFT || action === RIGHT ? 1 : -1);
  }
  return state;
}

describe("ParserState", () => {
  it("builds the tree of a simple sentence", () => {
    // she1 saw2 him3
    const state = new ParserState(LONGEST);
    state.begin(3);
    for (const [action, relation] of [
      [SHIFT, -1],
      [LEFT, 5],
      [SHIFT, -1],
      [RIGHT, 6],
    ] as const)
      state.apply(action, relation);
    expect(state.finished).toBe(false);
    expect(state.allows(LEFT)).toBe(true);
    state.apply(LEFT, 7);
    expect(state.finished).toBe(true);
    const [she, saw, him] = [PADDING, PADDING + 1, PADDING + 2];
    expect(state.heads[she]).toBe(saw);
    expect(state.heads[saw]).toBe(state.root);
    expect(state.heads[him]).toBe(saw);
    expect([she, saw, him].map((at) => state.relations[at])).toEqual([5, 7, 6]);
    expect(state.leftmost[saw]).toBe(she);
    expect(state.rightmost[saw]).toBe(him);
  });

  it("allows no step that would break the tree", () => {
    const state = new ParserState(LONGEST);
    state.begin(2);
    expect(state.allows(REDUCE)).toBe(false);
    expect(state.allows(LEFT)).toBe(false);
    state.apply(SHIFT, -1);
    expect(state.allows(REDUCE)).toBe(false);
    state.apply(RIGHT, 1);
    expect(state.allows(LEFT)).toBe(true);
  });

  it("ends with one tree and one root, whatever allowed steps are taken", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: LONGEST }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 80 }),
        (length, choices) => {
          const state = parseBy(choices, length);
          const positions = Array.from({ length }, (_, at) => PADDING + at);
          expect(positions.filter((at) => state.heads[at] === state.root)).toHaveLength(1);
          for (const start of positions) {
            let at = start;
            for (let step = 0; at !== state.root && step <= length; step += 1)
              at = state.heads[at] ?? NONE;
            expect(at).toBe(state.root);
          }
        },
      ),
    );
  });
});
