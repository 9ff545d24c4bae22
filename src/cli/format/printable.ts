/** Control characters, among them the escape that starts a terminal's commands, and the marks that reverse text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/**
 * A text from an article as one line that is safe to show on a terminal: nothing in it moves the cursor, changes colours or
 * reorders what stands around it. Runs of such characters become one blank.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, " ");
}
