import type { Reading } from "../../reading/reading";

/** More names tell an analyst no more. */
const MOST_NAMED = 3;

/** "Lund, Roe or Dalby": some actors' names, each once, the first few of them. */
export function namesOf(
  { actors }: Reading,
  indices: readonly number[],
  joint: "and" | "or",
): string {
  const all = [...new Set(indices.flatMap((index) => actors[index]?.name ?? []))];
  const names = all.slice(0, MOST_NAMED);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** With a capital letter at its head and a full stop. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
