import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** What a key looks like: hsy_, eight hexadecimal digits that tell keys apart, and 256 random bits as base64url. */
const FORM = /^(hsy_[0-9a-f]{8})_[\w-]{43}$/;

/** A key as it is handed out, once, and what is kept of it. */
export interface NewKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: string;
}

export function generateKey(): NewKey {
  const prefix = `hsy_${randomBytes(4).toString("hex")}`;
  const key = `${prefix}_${randomBytes(32).toString("base64url")}`;
  return { key, prefix, hash: hashKey(key) };
}

/** The part by which a key is looked up; null for what cannot be a key. */
export function prefixOf(key: string): string | null {
  return FORM.exec(key)?.[1] ?? null;
}

/** SHA-256, without salt or stretching: nobody tries 2^256 keys, and every request pays for it. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** Compares in a time that does not tell how much of the two is the same. */
export function isSameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
