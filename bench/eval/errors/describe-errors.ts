import { groupBy } from "../../../src/shared/group-by";
import type { GoldDocument } from "../corpora";
import type { Prediction } from "../score";
import { constructionOf, cueLemma } from "./construction";
import { type Gold, type Judged, judge, type Verdict } from "./judge";
import { renderTally, tally } from "./tally";

/** Lines of each table, kinds of error with examples, and examples of each. */
const MOST_LINES = 25;
const MOST_KINDS = 12;
const EXAMPLES = 3;
/** Of one example's content, in characters. */
const LONGEST = 160;

const ERRORS: readonly Verdict[] = ["MISSED", "BOUNDARY", "SPEAKER", "SURPLUS"];

/** The annotated one where there is one: what is asked for, and not what was made of it. */
const subjectOf = ({ gold, predicted }: Judged): Gold | null => gold ?? predicted;

const construction = (one: Judged): string => {
  const subject = subjectOf(one);
  return subject ? constructionOf(one.text, subject) : "–";
};
const lemma = (one: Judged): string => {
  const subject = subjectOf(one);
  return subject ? cueLemma(one.text, subject) : "–";
};
const rule = ({ predicted }: Judged): string => predicted?.rule ?? "no rule";

function wording(text: string, spans: Gold["content"]): string {
  const words = spans.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, " "));
  const all = words.join(" … ") || "–";
  return all.length > LONGEST ? `${all.slice(0, LONGEST)}…` : all;
}

const line = (text: string, { source, cue, content }: Gold): string =>
  `[${wording(text, source)}] ${wording(text, cue)} [${wording(text, content)}]`;

/** What is annotated, and what was read instead. */
function example({ text, gold, predicted }: Judged): string[] {
  return [
    ...(gold ? [`    annotated ${line(text, gold)}`] : []),
    ...(predicted ? [`    read      ${line(text, predicted)} by ${predicted.rule}`] : []),
  ];
}

/** The commonest kinds of one error, by construction and cue, with some examples. */
function examplesOf(judged: readonly Judged[], verdict: Verdict): string[] {
  const wrong = judged.filter((one) => one.verdict === verdict);
  const groups = groupBy(wrong, (one) => `${construction(one)}, ${lemma(one)}`);
  const kinds = [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
  return [
    `${verdict.toLowerCase()} (${wrong.length})`,
    ...kinds
      .slice(0, MOST_KINDS)
      .flatMap(([kind, group]) => [
        `  ${group.length} × ${kind}`,
        ...group.slice(0, EXAMPLES).flatMap(example),
      ]),
  ];
}

/**
 * A report for people, so that the next rule is chosen by count: how often each construction, rule and cue was right, missed, cut
 * wrongly, given to somebody else or read where nothing is; then the commonest kinds of each error with examples.
 * @param topLevel leaves out what was read inside another's content, where the corpus annotates none
 */
export function describeErrors(
  documents: readonly GoldDocument[],
  predictions: readonly Prediction[],
  topLevel: boolean,
): string {
  const judged = documents.flatMap((document, index) => {
    const found = predictions[index]?.attributions ?? [];
    return judge(
      document,
      found.filter(({ nested_in }) => !topLevel || nested_in === null),
    );
  });
  return [
    ...renderTally("construction", tally(judged, construction), MOST_LINES),
    "",
    ...renderTally("rule", tally(judged, rule), MOST_LINES),
    "",
    ...renderTally("cue", tally(judged, lemma), MOST_LINES),
    ...ERRORS.flatMap((verdict) => ["", ...examplesOf(judged, verdict)]),
  ].join("\n");
}
