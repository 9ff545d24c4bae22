/** 32-bit hashes, as signed integers: what is only compared for equality is kept as a number and not as a word. */

const FNV_PRIME = 0x01000193;

// Taken once: where code runs in a context of its own, as in tests, a look-up of a global at each step costs more than the step.
const { imul } = Math;

/** Start value of a running hash over character codes. */
export const HASH_START = 0x811c9dc5 | 0;

/** Takes one character code into a running hash (FNV-1a). */
export const hashStep = (hash: number, code: number): number => imul(hash ^ code, FNV_PRIME);

/** Hash of bytes (FNV-1a), as a checksum. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = HASH_START;
  for (const byte of bytes) hash = imul(hash ^ byte, FNV_PRIME);
  return hash;
}

/** Hash of a whole string. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return scramble(hash);
}

/** Spreads every input bit over all output bits (MurmurHash3's finaliser); two values never become one. */
export function scramble(value: number): number {
  let hash = value;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** One hash of a sequence of hashes, in its order. */
export function hashSequence(hashes: Iterable<number>): number {
  let running = HASH_START;
  for (const hash of hashes) running = scramble(imul(running, FNV_PRIME) ^ hash);
  return running;
}
