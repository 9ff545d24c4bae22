/** 32-bit hashes. Features are known by their hash only, so that a model holds numbers and no words. */

// Taken once, for the reason given in shared/hash.ts.
const { imul } = Math;

/** Key of a feature: the number of its template and up to three values. Never 0, which tables use for "empty". */
export function featureKey(template: number, a: number, b = 0, c = 0): number {
  let hash = imul(template + 1, 0x9e3779b1) ^ a;
  hash = imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 16) || 1;
}
