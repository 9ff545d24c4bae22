import type { FeatureList } from "./feature-list";
import { distanceClass, type TaggedWords, tagsBetween } from "./parser-features";
import { NONE, type ParserState } from "./parser-state";
import type { TreeGuess } from "./tree-guess";

/** What the next step is decided by: the templates of Zhang and Nivre (2011), word classes, and what stands between. */
export function stepFeatures(
  features: FeatureList,
  sentence: TaggedWords,
  state: ParserState,
): void {
  features.clear();
  const { lower, fine, coarse } = sentence;
  const { tags } = sentence;
  const { heads, relations, leftmost, leftSecond, rightmost, rightSecond } = state;
  const s0 = state.top;
  const s1 = state.below;
  const b0 = state.front;
  const b1 = state.next;
  const b2 = b1 + 1;
  const sh = heads[s0] ?? NONE;
  const sh2 = heads[sh] ?? NONE;
  const sl = leftmost[s0] ?? NONE;
  const sr = rightmost[s0] ?? NONE;
  const sl2 = leftSecond[s0] ?? NONE;
  const sr2 = rightSecond[s0] ?? NONE;
  const bl = leftmost[b0] ?? NONE;
  const bl2 = leftSecond[b0] ?? NONE;
  const s0w = lower[s0] ?? 0;
  const b0w = lower[b0] ?? 0;
  const b1w = lower[b1] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b1t = tags[b1] ?? 0;
  const b2t = tags[b2] ?? 0;
  const s0f = fine[s0] ?? 0;
  const b0f = fine[b0] ?? 0;
  const s0c = coarse[s0] ?? 0;
  const b0c = coarse[b0] ?? 0;
  const s0r = relations[s0] ?? 0;
  const distance = s0 === NONE ? 15 : distanceClass(b0 - s0);
  const headed = sh === NONE ? 0 : 1;
  const st = s0t | (headed << 8);

  features.add(st, distance);
  features.add(s0w, s0t);
  features.add(s0w, headed);
  features.add(b0w, b0t);
  features.add(b0w);
  features.add(b0t);
  features.add(b1w, b1t);
  features.add(b1w);
  features.add(b1t, b0t);
  features.add(lower[b2] ?? 0, b2t);
  features.add(b2t, b0t, st);
  features.add(s0w, b0w, s0t);
  features.add(s0w, b0w, b0t);
  features.add(s0w, st, b0t);
  features.add(st, b0w, b0t);
  features.add(s0w, b0w, headed);
  features.add(st, b0t);
  features.add(b0t, b1t, b2t);
  features.add(st, b0t, b1t);
  features.add(tags[sh] ?? 0, st, b0t);
  features.add(st, tags[sl] ?? 0, b0t);
  features.add(st, tags[sr] ?? 0, b0t);
  features.add(st, b0t, tags[bl] ?? 0);

  features.add(s0w, distance);
  features.add(b0w, distance);
  features.add(b0t, distance);
  features.add(s0w, b0w, distance);
  features.add(st, b0t, distance);

  const leftOfTop = state.leftCount[s0] ?? 0;
  const rightOfTop = state.rightCount[s0] ?? 0;
  const leftOfFront = state.leftCount[b0] ?? 0;
  features.add(s0w, rightOfTop);
  features.add(st, rightOfTop);
  features.add(s0w, leftOfTop);
  features.add(st, leftOfTop);
  features.add(b0w, leftOfFront);
  features.add(b0t, leftOfFront);

  features.add(lower[sh] ?? 0, tags[sh] ?? 0);
  features.add(tags[sh] ?? 0, s0r);
  features.add(s0r, st, b0t);
  features.add(lower[sl] ?? 0, tags[sl] ?? 0);
  features.add(relations[sl] ?? 0, st);
  features.add(lower[sr] ?? 0, tags[sr] ?? 0);
  features.add(relations[sr] ?? 0, st, b0t);
  features.add(lower[bl] ?? 0, tags[bl] ?? 0);
  features.add(relations[bl] ?? 0, b0t, st);
  features.add(tags[sh2] ?? 0, tags[sh] ?? 0, st);
  features.add(relations[sh] ?? 0, s0r, b0t);
  features.add(tags[sl2] ?? 0, tags[sl] ?? 0, st);
  features.add(tags[sr2] ?? 0, tags[sr] ?? 0, st);
  features.add(tags[bl2] ?? 0, tags[bl] ?? 0, b0t);
  features.add(relations[sr2] ?? 0, relations[sr] ?? 0, st);
  features.add(lower[sr] ?? 0, b0w);
  features.add(lower[sr] ?? 0, b0t, st);

  const rightSet = state.rightRelations[s0] ?? 0;
  const leftSet = state.leftRelations[s0] ?? 0;
  const frontSet = state.leftRelations[b0] ?? 0;
  features.add(s0w, rightSet);
  features.add(st, rightSet, b0t);
  features.add(s0w, leftSet);
  features.add(st, leftSet, b0t);
  features.add(b0w, frontSet);
  features.add(b0t, frontSet, st);

  features.add(s1t, st, b0t);
  features.add(lower[s1] ?? 0, s1t, b0t);
  features.add(lower[s1] ?? 0, b0w);
  features.add(relations[s1] ?? 0, s1t, st);
  features.add(lower[s1] ?? 0, b0t, st);
  features.add(s1t, b0t, b1t);
  features.add(s1t | (s0t << 8), b0t, b1t);
  features.add(coarse[s1] ?? 0, s0c, b0c);
  features.add(state.headless, st, b0t);

  features.add(s0f, b0f, headed);
  features.add(s0f, b0t, st);
  features.add(s0t, b0f, b0t);
  features.add(s0c, b0c, headed);
  features.add(s0c, b0w, headed);
  features.add(s0w, b0c, headed);
  features.add(s0c, b0c, (s0t << 8) | b0t);
  features.add(fine[b1] ?? 0, b0t, st);
  features.add(s0c, rightSet, b0t);
  features.add(b0c, frontSet, b0t);

  features.add(tags[s0 + 1] ?? 0, tags[b0 - 1] ?? 0, (s0t << 8) | b0t);
  features.add(tags[b0 - 1] ?? 0, b0t, st);
  features.add(tags[s0 - 1] ?? 0, s0t, b0t);
  features.add(tags[s0 + 1] ?? 0, st, b0t);
  features.add(lower[b0 - 1] ?? 0, b0t, st);
  features.add(tagsBetween(sentence, s0, b0), st, b0t);
  features.add((b1t << 8) | b2t, (s0t << 8) | b0t, s1t);
  features.add(b0w, b1t, st);
  features.add(s0w, b0t, b1t);
  features.add(b1w, b0t, st);
  features.add(s0w, s0r, b0t);
  features.add(b0w, s0r, st);
  if (sentence.guess !== null) guessFeatures(features, sentence, sentence.guess, state);
}

/** What the other parser's tree says of the top of the stack and of the front. */
function guessFeatures(
  features: FeatureList,
  { lower, tags }: TaggedWords,
  guess: TreeGuess,
  { top, below, front, next, heads, relations }: ParserState,
): void {
  const headOfTop = guess.heads[top] ?? NONE;
  const headOfFront = guess.heads[front] ?? NONE;
  const headOfNext = guess.heads[next] ?? NONE;
  const relationOfTop = guess.relations[top] ?? 0;
  const relationOfFront = guess.relations[front] ?? 0;
  const head = heads[top] ?? NONE;
  const headed = head === NONE ? 0 : 1;
  const distance = top === NONE ? 15 : distanceClass(front - top);
  const s0w = lower[top] ?? 0;
  const b0w = lower[front] ?? 0;
  const b0t = tags[front] ?? 0;
  const st = (tags[top] ?? 0) | (headed << 8);
  const s0r = relations[top] ?? 0;
  const last = guess.last[top] ?? NONE;
  const first = guess.first[front] ?? NONE;
  const whereTop = headOfTop === front ? 1 : headOfTop === head ? 2 : headOfTop > front ? 3 : 4;
  const whereFront = headOfFront === top ? 1 : headOfFront > front ? 2 : headOfFront < top ? 3 : 4;
  const whereNext = headOfNext === front ? 1 : headOfNext === top ? 2 : headOfNext > next ? 3 : 4;
  const whereLast = last > front ? 2 : last === front ? 1 : 0;
  const whereFirst = first === NONE ? 0 : first < top ? 1 : first === top ? 2 : 3;
  const said = whereTop | (whereFront << 3) | (whereLast << 6) | (whereFirst << 8);
  features.add(said, headed);
  features.add(said, st, b0t);
  features.add(said, s0w, headed);
  features.add(said, b0w, headed);
  features.add(said, s0r, whereNext);
  features.add(said, distance, headed);
  features.add(relationOfTop, said, st);
  features.add(relationOfFront, said, b0t);
  features.add(relationOfTop, relationOfFront, said | (headed << 16));
  features.add(tags[headOfTop] ?? 0, st, b0t);
  features.add(tags[headOfFront] ?? 0, st, b0t);
  features.add(lower[headOfFront] ?? 0, b0w, said);
  features.add(lower[headOfTop] ?? 0, s0w, said);
  features.add(said, whereNext, tags[next] ?? 0);
  features.add(said, tags[below] ?? 0, st);
}
