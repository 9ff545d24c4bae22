const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // kept in attributes, where a parser may else make a blank of them
  "\n": "&#10;",
};

/** What no HTML document may hold: control characters other than white space, and halves of surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as the content of an HTML element or of an attribute in quotes: data, whatever is in it. */
export function escapeHtml(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(/[&<>"'\n]/g, (mark) => ENTITIES[mark] ?? mark);
}
