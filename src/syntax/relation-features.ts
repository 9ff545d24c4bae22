import type { FeatureList } from "./feature-list";
import { distanceClass, type TaggedWords, tagsBetween } from "./parser-features";
import { NONE, type ParserState } from "./parser-state";
import type { TreeGuess } from "./tree-guess";

/** What the relation of an arc is decided by, at the moment when it is drawn or, again, in the finished tree. */
export function relationFeatures(
  features: FeatureList,
  sentence: TaggedWords,
  state: ParserState,
  head: number,
  child: number,
): void {
  features.clear();
  const { lower, fine, coarse, ending } = sentence;
  const { tags } = sentence;
  const { relations, leftmost, leftSecond, rightmost, rightSecond, heads } = state;
  const side = child < head ? 1 : 0;
  const hw = lower[head] ?? 0;
  const cw = lower[child] ?? 0;
  const ht = (tags[head] ?? 0) | (side << 8);
  const ct = tags[child] ?? 0;
  const hf = fine[head] ?? 0;
  const cf = fine[child] ?? 0;
  const cl = leftmost[child] ?? NONE;
  const cl2 = leftSecond[child] ?? NONE;
  const cr = rightmost[child] ?? NONE;
  const cr2 = rightSecond[child] ?? NONE;
  const sibling = side === 1 ? (leftmost[head] ?? NONE) : (rightmost[head] ?? NONE);
  const sibling2 = side === 1 ? (leftSecond[head] ?? NONE) : (rightSecond[head] ?? NONE);
  const grandparent = heads[head] ?? NONE;
  const distance = distanceClass(Math.abs(head - child));
  const leftSet = state.leftRelations[head] ?? 0;
  const rightSet = state.rightRelations[head] ?? 0;

  features.add(ht, ct);
  features.add(hw, ct, side);
  features.add(cw, ht);
  features.add(hw, cw, side);
  features.add(cw);
  features.add(ct, distance, ht);
  features.add(hf, ct, side);
  features.add(cf, ht);
  features.add(hf, cf, side);
  features.add(coarse[head] ?? 0, coarse[child] ?? 0, (ht << 8) | ct);
  features.add(cf, hw, side);
  features.add(cf, ct);
  features.add(ending[child] ?? 0, ct, ht);
  features.add(ending[head] ?? 0, ct, ht);
  features.add(tags[child - 1] ?? 0, ct, ht);
  features.add(tags[child + 1] ?? 0, ct, ht);
  features.add(tags[head - 1] ?? 0, ct, ht);
  features.add(tags[head + 1] ?? 0, ct, ht);
  features.add(lower[child - 1] ?? 0, ct, ht);
  features.add(lower[child + 1] ?? 0, ct, ht);
  features.add(tags[child - 1] ?? 0, tags[child + 1] ?? 0, ct | (ht << 8));
  features.add(tags[cl] ?? 0, ct, ht);
  features.add(lower[cl] ?? 0, ct, ht);
  features.add(relations[cl] ?? 0, ct, ht);
  features.add(lower[cl] ?? 0, hw, side);
  features.add(lower[cl] ?? 0, cw, side);
  features.add(relations[cl2] ?? 0, ct, ht);
  features.add(lower[cl2] ?? 0, tags[cl] ?? 0, ht);
  features.add(tags[cr] ?? 0, ct, ht);
  features.add(lower[cr] ?? 0, ct, ht);
  features.add(relations[cr] ?? 0, ct, ht);
  features.add(relations[cr2] ?? 0, ct, ht);
  features.add(state.leftRelations[child] ?? 0, ct, ht);
  features.add(state.rightRelations[child] ?? 0, ct, ht);
  features.add(relations[sibling] ?? 0, ct, ht);
  features.add(tags[sibling] ?? 0, ct, ht);
  features.add(lower[sibling] ?? 0, ct, ht);
  features.add(relations[sibling2] ?? 0, relations[sibling] ?? 0, ht);
  features.add(leftSet, ct, ht);
  features.add(rightSet, ct, ht);
  features.add(hw, leftSet, ct);
  features.add(hw, rightSet, ct);
  features.add(relations[head] ?? 0, ct, ht);
  features.add(tags[grandparent] ?? 0, ct, ht);
  features.add(hw, lower[grandparent] ?? 0, ct);
  features.add(tagsBetween(sentence, Math.min(head, child), Math.max(head, child)), ct, ht);
  if (sentence.guess !== null) guessFeatures(features, sentence, sentence.guess, head, child);
}

/** What the other parser's tree says of the arc. */
function guessFeatures(
  features: FeatureList,
  { lower, tags }: TaggedWords,
  guess: TreeGuess,
  head: number,
  child: number,
): void {
  const side = child < head ? 1 : 0;
  const ct = tags[child] ?? 0;
  const ht = (tags[head] ?? 0) | (side << 8);
  const guessed = guess.heads[child] ?? NONE;
  const said = ((guess.relations[child] ?? 0) << 1) | (guessed === head ? 1 : 0);
  features.add(said);
  features.add(said, ct, ht);
  features.add(said, lower[child] ?? 0, side);
  features.add(said, lower[head] ?? 0, side);
  features.add(guess.leftRelations[child] ?? 0, ct, ht);
  features.add(guess.rightRelations[child] ?? 0, ct, ht);
  features.add(guess.rightRelations[head] ?? 0, ct, ht);
  features.add(guess.leftRelations[head] ?? 0, ct, ht);
  features.add(lower[guess.first[child] ?? NONE] ?? 0, ct, ht);
  features.add(lower[guess.last[child] ?? NONE] ?? 0, ct, ht);
  features.add(said, tags[guessed] ?? 0, ct);
}
