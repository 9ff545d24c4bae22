/**
 * The text without the characters at its end that `loose` matches, in time linear in its length: a pattern such as
 * `/[,.]+$/` begins anew at each of them wherever they stand.
 * @param loose matches one character; neither global nor sticky.
 */
export function trimEnd(text: string, loose: RegExp): string {
  let end = text.length;
  while (end > 0 && loose.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
