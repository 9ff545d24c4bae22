import { normaliseName } from "./normalise-name";

/** A heading that an article says it is filed under. */
export interface NamedTopic {
  readonly name: string;
  readonly scheme: string;
  readonly code: string | null;
}

/**
 * What makes two topics equal: one scheme, and the same code or, without codes, the same name however it is spelt. Equal names of
 * two schemes are two topics, as a section "Law" holds other articles than a keyword.
 */
export function topicKey({ name, scheme, code }: NamedTopic): string {
  const own = code === null ? ["name", normaliseName(name)] : ["code", code];
  return JSON.stringify([scheme.toLowerCase(), ...own]);
}
