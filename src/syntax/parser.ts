import { bestOf, FeatureList, type Scorer } from "./feature-list";
import type { TaggedWords } from "./parser-features";
import { ACTIONS, LEFT, type ParserState, RIGHT } from "./parser-state";
import { relationFeatures } from "./relation-features";
import { stepFeatures } from "./step-features";

/** What a parser decides by. */
export interface ParserModels {
  readonly steps: Scorer;
  readonly relations: Scorer;
}

/** A greedy arc-eager parser: one model chooses the step, another one the relation of every arc. */
export class Parser {
  readonly features = new FeatureList();
  readonly stepScores = new Int32Array(ACTIONS);
  readonly relationScores: Int32Array;

  constructor(readonly models: ParserModels) {
    this.relationScores = new Int32Array(models.relations.classes);
  }

  /** Leaves heads and relations in `state`, by position; the root's word has the position `state.root` as its head. */
  parse(sentence: TaggedWords, state: ParserState): void {
    state.begin(sentence.length);
    while (!state.finished) {
      const only = state.onlyStep;
      const action = only < 0 ? this.chooseStep(sentence, state) : only;
      state.apply(action, this.#relationOf(action, sentence, state));
    }
  }

  /** The allowed step with the highest score; the scores of all stay in `stepScores`, the features in `features`. */
  chooseStep(sentence: TaggedWords, state: ParserState): number {
    stepFeatures(this.features, sentence, state);
    this.models.steps.score(this.features, this.stepScores);
    let best = -1;
    for (let action = 0; action < ACTIONS; action += 1)
      if (
        state.allows(action) &&
        (best < 0 || (this.stepScores[action] ?? 0) > (this.stepScores[best] ?? 0))
      )
        best = action;
    return best;
  }

  chooseRelation(sentence: TaggedWords, state: ParserState, head: number, child: number): number {
    relationFeatures(this.features, sentence, state, head, child);
    this.models.relations.score(this.features, this.relationScores);
    return bestOf(this.relationScores);
  }

  #relationOf(action: number, sentence: TaggedWords, state: ParserState): number {
    if (action === LEFT) return this.chooseRelation(sentence, state, state.front, state.top);
    if (action === RIGHT) return this.chooseRelation(sentence, state, state.top, state.front);
    return -1;
  }
}
