import type { Attribution } from "../../../reading/reading";
import type { Span } from "../../../text/article-text";
import { escapeHtml } from "./escape";
import type { Mark } from "./marked-text";
import { LIGHT } from "./palette";

/** What the page needs to know to mark a statement's words. */
export interface ShownStatement {
  readonly attribution: Attribution;
  readonly index: number;
  readonly number: string;
  readonly depth: number;
  /** Classes of CSS that give the speaker's colour. */
  readonly classes: string;
  /** Shown while one points at the statement; lines are parted by "\n". */
  readonly tip: string;
}

/** The places of a statement in the text: its content, where it is linked from and to, and its source, cue and addressee. */
export function marksOf(statement: ShownStatement): Mark[] {
  const { attribution, index, number, depth, classes, tip } = statement;
  const { content, source, cue, addresseeSpans } = attribution;
  const attributes = (kind: string): string =>
    ` class="part ${kind} s${index} ${classes}" data-tip="${escapeHtml(tip)}"`;
  const mark =
    (element: string, kind: string) =>
    (span: Span): Mark => ({
      ...span,
      element,
      attributes: attributes(kind),
      lead: "",
    });
  const shade = Math.min(depth, LIGHT.fills.length - 1);
  const contents = content.map(mark("mark", `content d${shade}`));
  const others = [
    ...source.map(mark("span", "source")),
    ...(cue ? [cue].map(mark("span", "cue")) : []),
    ...addresseeSpans.map(mark("span", "addressee")),
  ];
  const [first, ...more] = [...contents, ...others];
  if (!first) return [];
  const link = `<a class="number" id="s${index}" href="#d${index}" data-number="${number}" aria-label="statement ${number}" aria-describedby="d${index}"></a>`;
  return [{ ...first, lead: link }, ...more];
}
