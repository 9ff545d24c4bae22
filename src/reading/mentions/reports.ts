import type { ArticleText } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import { type SurfaceText, spanOf } from "../surface/surface-text";
import type { Cast } from "./cast";
import type { MentionDraft } from "./types";

const DOCUMENT = /^(?:report|article|dispatch|broadcast|bulletin)$/;

/** More mentions than this are never looked through for one. */
const MOST = 80;

/** "The report said": a report stands for whoever made it. */
export function findReports(surface: SurfaceText): MentionDraft[] {
  const { words, text } = surface;
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (word.lower !== "the" || !DOCUMENT.test(next?.lower ?? "")) return [];
    if (!["FINITE", "AUXILIARY", "MODAL"].includes(words[index + 2]?.class ?? "MARK")) return [];
    const span = spanOf(surface, index, index + 2);
    return [
      {
        rule: "report",
        span,
        extent: span,
        kind: "NOMINAL" as const,
        actorKind: null,
        nameKind: null,
        name: text.text.slice(span.start, span.end),
        gender: "NEUTER" as const,
        plural: false,
        definite: true,
        roles: [],
        country: null,
        confidence: 0.6,
      },
    ];
  });
}

/** Gives a report to the only news organisation that its sentence or the one before names. */
export function resolveReports(cast: Cast, { sentences }: ArticleText): void {
  const sentenceOf = (index: number) =>
    firstEndingAfter(sentences, cast.drafts[index]?.span.start ?? 0);
  for (const [index, draft] of cast.drafts.entries()) {
    if (draft.rule !== "report") continue;
    const here = sentenceOf(index);
    const makers = new Set<NonNullable<ReturnType<Cast["memberOf"]>>>();
    for (let at = index - 1; at >= Math.max(0, index - MOST) && sentenceOf(at) >= here - 1; at--) {
      const member = cast.memberOf(at);
      if (member?.kind === "NEWS_ORGANIZATION") makers.add(member);
    }
    const [only, ...others] = makers;
    if (only !== undefined && others.length === 0) cast.assign(index, only);
  }
}
