import type { createColors } from "picocolors";
import type { Syntax } from "../../syntax/syntax-model";
import { printable } from "./printable";

const INDENT = "  ";

/** A dependency tree as lines: every word below its head and one step to the right, "nsubj ship NN". */
export function formatDependencies(
  words: readonly string[],
  { heads, relations, tags }: Syntax,
  colors: ReturnType<typeof createColors>,
): readonly string[] {
  const below = new Map<number, number[]>();
  heads.forEach((head, word) => {
    const siblings = below.get(head);
    if (siblings) siblings.push(word);
    else below.set(head, [word]);
  });
  const deeper = (head: number, depth: number) =>
    (below.get(head) ?? []).map((word) => ({ word, depth })).reverse();
  const lines: string[] = [];
  const open = deeper(-1, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { word, depth } = next;
    const relation = colors.dim(relations[word] ?? "");
    lines.push(
      `${INDENT.repeat(depth)}${relation} ${printable(words[word] ?? "")} ${colors.dim(tags[word] ?? "")}`,
    );
    open.push(...deeper(word, depth + 1));
  }
  return lines;
}
