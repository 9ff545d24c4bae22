/**
 * The known word that is most like a given one, for messages about misspelt names; null where none is like it.
 * A word is like another when at most a third of its letters, and at least one, must be changed, added or left out.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const given = word.slice(0, 100).toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const candidate of known) {
    const changes = editDistance(given, candidate.toLowerCase());
    if (changes < fewest) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
