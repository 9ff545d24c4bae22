/** 32-bit hashes. Features are known by their hash only, so that a model holds numbers and no words. */

const FNV_PRIME = 0x01000193;

/** Start value of a running hash over character codes. */
export const HASH_START = 0x811c9dc5 | 0;

/** Takes one character code into a running hash (FNV-1a). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** Hash of a whole string. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return scramble(hash);
}

/** Spreads every input bit over all output bits. */
export function scramble(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Key of a feature: the number of its template and up to three values. Never 0, which tables use for "empty". */
export function featureKey(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 16) || 1;
}
