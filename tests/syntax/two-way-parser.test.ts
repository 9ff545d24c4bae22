import type { FeatureList, Scorer } from "../../src/syntax/feature-list";
import { LEFT, ParserState, RIGHT, SHIFT } from "../../src/syntax/parser-state";
import { TwoWayParser } from "../../src/syntax/two-way-parser";
import { PADDING } from "../../src/syntax/word-features";

const LONGEST = 10;
const column = () => new Int32Array(LONGEST + 2 * PADDING + 1);
const words = (length: number) => ({
  length,
  lower: column(),
  fine: column(),
  coarse: column(),
  ending: column(),
  tags: column(),
  kinds: column(),
});

/** Always wants one step, and shifts where that is not allowed; notes how many features it is shown. */
function always(action: number): Scorer & { readonly shown: number[] } {
  const shown: number[] = [];
  return {
    classes: 4,
    shown,
    score(features: FeatureList, scores: Int32Array) {
      shown.push(features.length);
      scores.fill(0);
      scores[SHIFT] = 1;
      scores[action] = 2;
    },
  };
}
const relation = (): Scorer => ({ classes: 2, score: (_, scores) => void scores.fill(0) });

it("gives the forward parser's tree, which is shown more than the backward one's", () => {
  const [backward, forward] = [always(LEFT), always(RIGHT)];
  const parser = new TwoWayParser(
    { steps: backward, relations: relation() },
    { steps: forward, relations: relation() },
    column(),
    LONGEST,
  );
  const state = new ParserState(LONGEST);
  parser.parse(words(3), state);
  expect([...state.heads.subarray(PADDING, PADDING + 3)]).toEqual([
    state.root,
    PADDING,
    PADDING + 1,
  ]);
  expect(backward.shown.length).toBeGreaterThan(0);
  expect(Math.min(...forward.shown)).toBeGreaterThan(Math.max(...backward.shown));
});
