/** The text with every half of a surrogate pair replaced by U+FFFD: what is cut out of a text by offsets may begin or end in one. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
