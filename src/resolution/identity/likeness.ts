/** A common beginning of at most so many letters counts for so much each. */
const PREFIX = { letters: 4, weight: 0.1 };

/**
 * How alike two words are, from 0 to 1: Jaro–Winkler (W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the
 * Fellegi–Sunter Model of Record Linkage", 1990). Ours, because the libraries of it on npm have had no release for years or bring a
 * database client along.
 */
export function jaroWinkler(one: string, other: string): number {
  const jaro = jaroOf([...one], [...other]);
  let prefix = 0;
  while (prefix < PREFIX.letters && prefix < one.length && one[prefix] === other[prefix])
    prefix += 1;
  return jaro + prefix * PREFIX.weight * (1 - jaro);
}

function jaroOf(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return Number(one.length === other.length);
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();
  const matched = one.filter((letter, at) => {
    const end = Math.min(other.length, at + reach + 1);
    for (let place = Math.max(0, at - reach); place < end; place += 1) {
      if (taken.has(place) || other[place] !== letter) continue;
      taken.add(place);
      return true;
    }
    return false;
  });
  if (matched.length === 0) return 0;
  const partners = other.filter((_, at) => taken.has(at));
  const swapped = matched.filter((letter, at) => partners[at] !== letter).length / 2;
  const count = matched.length;
  return (count / one.length + count / other.length + (count - swapped) / count) / 3;
}

/** Whether one letter put in, left out, changed or swapped with the next makes one word of the other (Damerau 1964). */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
