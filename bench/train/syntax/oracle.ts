import { LEFT, NONE, type ParserState, REDUCE, RIGHT } from "../../../src/syntax/parser-state";

/**
 * How many of the gold arcs a step makes unreachable (Goldberg and Nivre 2012), for any state, also one that is wrong already.
 * @param gold heads by position; the root's word has `state.root`.
 */
export function stepCost(action: number, state: ParserState, gold: Int32Array): number {
  const { top, front, root } = state;
  let cost = 0;
  if (action === LEFT || action === REDUCE) {
    // The top goes: it can take no more children, and LEFT gives it this head and no other one.
    for (let word = front; word < root; word = word === front ? state.next : word + 1)
      if (gold[word] === top) cost += 1;
    const head = gold[top] ?? NONE;
    if (action === LEFT && head !== front && (head === state.next || head > state.next)) cost += 1;
    return cost;
  }
  // The front goes onto the stack: it can no longer be linked to what lies there, save by this very arc.
  const head = gold[front] ?? NONE;
  for (let depth = 0; depth < state.depth; depth += 1) {
    const word = state.stack[depth] ?? NONE;
    if (word === head && !(action === RIGHT && word === top)) cost += 1;
    if (gold[word] === front && state.heads[word] === NONE) cost += 1;
  }
  if (action === RIGHT && head > front) cost += 1;
  return cost;
}
