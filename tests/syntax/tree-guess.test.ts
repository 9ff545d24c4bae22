import { LEFT, NONE, ParserState, RIGHT, SHIFT } from "../../src/syntax/parser-state";
import { mirrorPosition, TreeGuess } from "../../src/syntax/tree-guess";
import { PADDING } from "../../src/syntax/word-features";

const [FIRST, SECOND, THIRD, ROOT] = [PADDING, PADDING + 1, PADDING + 2, PADDING + 3];

/** Three words read from the end: the middle one is the root's, the others are its children. */
function mirroredParse(): ParserState {
  const state = new ParserState(10);
  state.begin(3);
  state.apply(SHIFT, -1);
  state.apply(LEFT, 4);
  state.apply(SHIFT, -1);
  state.apply(RIGHT, 7);
  while (!state.finished) state.apply(LEFT, 1);
  return state;
}

describe("mirrorPosition", () => {
  it("turns words round and leaves the root and no word where they are", () => {
    expect([FIRST, SECOND, THIRD, ROOT, NONE].map((at) => mirrorPosition(at, ROOT))).toEqual([
      THIRD,
      SECOND,
      FIRST,
      ROOT,
      NONE,
    ]);
  });
});

describe("TreeGuess", () => {
  it("turns a tree round that was read from the end", () => {
    const guess = new TreeGuess(10);
    guess.takeMirrored(mirroredParse());
    expect([...guess.heads.subarray(FIRST, ROOT)]).toEqual([SECOND, ROOT, SECOND]);
    expect([...guess.relations.subarray(FIRST, ROOT)]).toEqual([7, 1, 4]);
    expect([guess.first[SECOND], guess.last[SECOND]]).toEqual([FIRST, THIRD]);
    expect([guess.leftRelations[SECOND], guess.rightRelations[SECOND]]).toEqual([1 << 7, 1 << 4]);
    expect([guess.first[FIRST], guess.leftRelations[FIRST]]).toEqual([NONE, 0]);
  });

  it("holds nothing of the tree before", () => {
    const state = new ParserState(10);
    state.begin(1);
    state.apply(SHIFT, -1);
    state.apply(LEFT, 1);
    const [used, fresh] = [new TreeGuess(10), new TreeGuess(10)];
    used.takeMirrored(mirroredParse());
    used.takeMirrored(state);
    fresh.takeMirrored(state);
    for (const name of ["heads", "first", "last", "leftRelations", "rightRelations"] as const)
      expect(used[name].subarray(0, 2 * PADDING)).toEqual(fresh[name].subarray(0, 2 * PADDING));
  });
});
