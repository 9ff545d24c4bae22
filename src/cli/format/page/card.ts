import type { Attribution, Reading } from "../../../reading/reading";
import { slice } from "../../../text/spans";
import type { ShownStatement } from "./article-marks";
import { escapeHtml } from "./escape";
import { speakerText, statementFacts, wordedSource } from "./facts";
import { markedText } from "./marked-text";

/** Statements that are to be looked at twice. */
const WEAK = 0.5;
const MAX_INDENT = 2;

/** A statement in the list beside the text; its number leads to its place. */
export function cardOf(reading: Reading, statement: ShownStatement, outlet: string | null): string {
  const { attribution, index, number, depth, classes } = statement;
  const facts = statementFacts(reading, index, outlet).map(
    ([label, value]) => `<div><dt>${label}</dt> <dd>${escapeHtml(value)}</dd></div>`,
  );
  const weak = attribution.confidence < WEAK ? " weak" : "";
  const indent = depth > 0 ? ` in${Math.min(depth, MAX_INDENT)}` : "";
  return `<li class="card ${classes}${indent}${weak}" id="d${index}"><a class="go" href="#s${index}" aria-label="statement ${number}, to its place">${number}</a> ${whoSays(reading, attribution)}
<blockquote>${contentOf(reading, attribution)}</blockquote>
<dl>${facts.join("")}</dl></li>`;
}

function whoSays(reading: Reading, attribution: Attribution): string {
  const speaker = speakerText(reading, attribution);
  const worded = wordedSource(reading, attribution);
  const aside = worded === "" || speaker.includes(worded) ? "" : ` (${escapeHtml(worded)})`;
  const cue = attribution.cue ? slice(reading.text.text, attribution.cue) : "";
  return `<b class="who">${escapeHtml(speaker)}</b>${aside} ${escapeHtml(cue)}`;
}

/** The content as worded; what stands in quotation marks is set off. */
function contentOf(reading: Reading, { content, directSpans }: Attribution): string {
  const quoted = directSpans.map((span) => ({ ...span, element: "em", attributes: "", lead: "" }));
  return content.map((span) => markedText(reading.text.text, span, quoted)).join(" … ");
}
