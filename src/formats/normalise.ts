/**
 * A text as it is stored, and what was changed for that. Line ends become single line feeds; NUL and halves of surrogate pairs,
 * which PostgreSQL cannot hold, become U+FFFD one for one. Everything else stays as it came: composed and decomposed letters
 * are kept apart, so that spans count in the text that was sent.
 */
export function normaliseText(text: string): {
  readonly text: string;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const replace = (from: string, pattern: RegExp, to: string, what: string): string => {
    const count = from.match(pattern)?.length ?? 0;
    if (count === 0) return from;
    problems.push(`${count} ${what}`);
    return from.replace(pattern, to);
  };
  const lines = replace(
    text,
    /\r\n?/gu,
    "\n",
    "line end(s) with a carriage return became line feeds.",
  );
  const whole = replace(lines, /\0/gu, "\uFFFD", "NUL character(s) became U+FFFD.");
  const sound = replace(whole, /\p{Surrogate}/gu, "\uFFFD", "lone surrogate(s) became U+FFFD.");
  return { text: sound, problems };
}
