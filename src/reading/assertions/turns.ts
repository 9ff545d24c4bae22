import type { ArticleText } from "../../text/article-text";

const LABEL = /^\s*(?<label>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\s?:\s/u;
/** One paragraph that opens with a name and a colon may be anything. */
const FEWEST_TURNS = 2;

/** The labels under which an interview's turns are printed: "Q", "A", "Lantern"; those that open several paragraphs. */
export function turnLabels({ text, paragraphs }: ArticleText): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of paragraphs) {
    const label = labelOf(text.slice(start, end));
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const labels = [...counts].filter(([, count]) => count >= FEWEST_TURNS);
  return new Set(labels.map(([label]) => label));
}

/** Whether a paragraph is a turn of an interview. */
export function isTurn(paragraph: string, labels: ReadonlySet<string>): boolean {
  const label = labelOf(paragraph);
  return label !== null && labels.has(label);
}

function labelOf(paragraph: string): string | null {
  return LABEL.exec(paragraph)?.groups?.label ?? null;
}
