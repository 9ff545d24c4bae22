import type { LinearModelRows } from "../../../src/syntax/model-file";
import { Parser } from "../../../src/syntax/parser";
import type { TaggedWords } from "../../../src/syntax/parser-features";
import { ACTIONS, LEFT, ParserState, RIGHT } from "../../../src/syntax/parser-state";
import { seededRandom, shuffled } from "../random";
import { stepCost } from "./oracle";
import { packModel } from "./pack";
import { Perceptron } from "./perceptron";

/** A tree to learn from; by position. */
export interface ParserExample {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The sentence as the parser is to see it; what it gave before is void then. */
  read(): TaggedWords;
}

export interface ParserSettings {
  /** Number of relations. */
  readonly relations: number;
  readonly epochs: number;
  /** See Perceptron. */
  readonly margin: number;
  readonly seed: number;
  /** See packModel. */
  readonly floor: number;
  /** After so many epochs only so many features are kept (see Perceptron.keepLargest). */
  readonly closeAfter: number;
  readonly mostSteps: number;
  readonly mostRelations: number;
}

/** What a parser learned, ready to be written. */
export interface TrainedParser {
  readonly steps: LinearModelRows;
  readonly relations: LinearModelRows;
}

export const LONGEST = 1000;
/** How often, from the second epoch on, the trainer goes where the parser would go, right or wrong. */
const EXPLORE = 0.9;

/** Trains a parser with the dynamic oracle (Goldberg and Nivre 2012): it also learns what is best after mistakes of its own. */
export function trainParser(
  examples: readonly ParserExample[],
  settings: ParserSettings,
): TrainedParser {
  const steps = new Perceptron(ACTIONS, settings.margin);
  const relations = new Perceptron(settings.relations, settings.margin);
  const parser = new Parser({ steps, relations });
  const state = new ParserState(LONGEST);
  const random = seededRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      const gold = examples[index];
      if (gold === undefined) continue;
      const sentence = gold.read();
      state.begin(sentence.length);
      while (!state.finished) {
        const action = learnStep(
          parser,
          steps,
          sentence,
          state,
          gold,
          epoch > 0 && random() < EXPLORE,
        );
        const relation = learnRelation(parser, relations, action, sentence, state, gold);
        state.apply(action, relation);
      }
    }
    if (epoch + 1 === settings.closeAfter) {
      steps.keepLargest(settings.mostSteps);
      relations.keepLargest(settings.mostRelations);
    }
  }
  return {
    steps: packModel(steps, settings.floor),
    relations: packModel(relations, settings.floor),
  };
}

function learnStep(
  parser: Parser,
  model: Perceptron,
  sentence: TaggedWords,
  state: ParserState,
  gold: ParserExample,
  follow: boolean,
): number {
  const chosen = parser.chooseStep(sentence, state);
  const scores = parser.stepScores;
  let lowest = Infinity;
  let best = chosen;
  for (let action = 0; action < ACTIONS; action += 1) {
    if (!state.allows(action)) continue;
    const cost = stepCost(action, state, gold.heads);
    const higher = (scores[action] ?? 0) > (scores[best] ?? 0);
    if (cost < lowest || (cost === lowest && higher)) {
      lowest = cost;
      best = action;
    }
  }
  // The best of the steps that lose more than need be must stay behind by the margin.
  let rival: number | null = null;
  for (let action = 0; action < ACTIONS; action += 1) {
    if (!state.allows(action) || stepCost(action, state, gold.heads) === lowest) continue;
    if (rival === null || (scores[action] ?? 0) > (scores[rival] ?? 0)) rival = action;
  }
  model.choose(parser.features, scores, best, rival);
  return follow ? chosen : best;
}

function learnRelation(
  parser: Parser,
  model: Perceptron,
  action: number,
  sentence: TaggedWords,
  state: ParserState,
  gold: ParserExample,
): number {
  if (action !== LEFT && action !== RIGHT) return -1;
  const head = action === LEFT ? state.front : state.top;
  const child = action === LEFT ? state.top : state.front;
  const chosen = parser.chooseRelation(sentence, state, head, child);
  if (gold.heads[child] !== head) return chosen;
  return model.learn(parser.features, parser.relationScores, gold.relations[child] ?? 0);
}
