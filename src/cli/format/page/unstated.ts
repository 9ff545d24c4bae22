import type { Reading } from "../../../reading/reading";
import type { Span } from "../../../text/article-text";
import { escapeHtml } from "./escape";
import type { Mark } from "./marked-text";

/** The words of what is no statement but counts for annotators of corpora, marked in the text without a colour of their own. */
export function unstatedMarks({ unstated }: Reading): Mark[] {
  return unstated.flatMap(({ content, cueClass }) =>
    content.map((span) => ({
      ...span,
      element: "span",
      attributes: ` class="part unstated" data-tip="no statement: ${cueClass.toLowerCase()}"`,
      lead: "",
    })),
  );
}

/** The same as a list: who, with which cue of which class, what; nothing where there is none. */
export function unstatedList({ unstated, text: { text } }: Reading): string {
  if (unstated.length === 0) return "";
  const words = (spans: readonly Span[]) =>
    escapeHtml(spans.map(({ start, end }) => text.slice(start, end)).join(" … "));
  const lines = unstated.map(
    ({ source, cue, cueClass, content }) =>
      `<li><b class="who">${words(source)}</b> ${words(cue ? [cue] : [])} (${cueClass.toLowerCase()}) <q>${words(content)}</q></li>`,
  );
  return `<h2>No statements</h2><p>What annotators also count, and what is not sure enough.</p><ul>${lines.join("\n")}</ul>`;
}
