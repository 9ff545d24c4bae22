import type { ArticleText } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import { type SurfaceText, spanOf } from "../surface/surface-text";
import type { WordClass } from "../surface/word-classes";
import type { Cast } from "./cast";
import type { MentionDraft } from "./types";

const DOCUMENT = /^(?:report|article|dispatch|broadcast|bulletin)$/;

/** More mentions than this are never looked through for one. */
const MOST = 80;

/** Who reports without a name: "reports said", "media reports say". */
const DOCUMENTS = /^(?:reports|dispatches)$/;
const MADE_BY = /^(?:media|press|news)$/;
const ACTS: ReadonlySet<WordClass> = new Set(["FINITE", "AUXILIARY", "MODAL"]);

/** "The report said": a report stands for whoever made it; "reports said" for somebody whom nobody names. */
export function findReports(surface: SurfaceText): MentionDraft[] {
  const { words, text } = surface;
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const many = DOCUMENTS.test(word.lower);
    if (!many && (word.lower !== "the" || !DOCUMENT.test(next?.lower ?? ""))) return [];
    if (!ACTS.has(words[index + (many ? 1 : 2)]?.class ?? "MARK")) return [];
    const made = many && MADE_BY.test(words[index - 1]?.lower ?? "");
    const span = spanOf(surface, made ? index - 1 : index, index + (many ? 1 : 2));
    return [
      {
        rule: "report",
        span,
        extent: span,
        kind: "NOMINAL" as const,
        actorKind: many ? ("UNNAMED_SOURCE" as const) : null,
        nameKind: null,
        name: text.text.slice(span.start, span.end),
        gender: "NEUTER" as const,
        plural: many,
        definite: !many,
        roles: [],
        country: null,
        confidence: 0.6,
      },
    ];
  });
}

/** "The report", and "the newspaper" that no name explains. */
function standsForMaker({ rule, actorKind, kind, definite, roles }: MentionDraft): boolean {
  if (rule === "report") return definite;
  const [role] = roles;
  const outlet = kind === "NOMINAL" && actorKind === "NEWS_ORGANIZATION" && definite;
  return outlet && role?.scope === null && !/\s|media$/.test(role.title);
}

/** Gives a report to the only news organisation that its sentence or the one before names. */
export function resolveReports(cast: Cast, { sentences }: ArticleText): void {
  const sentenceOf = (index: number) =>
    firstEndingAfter(sentences, cast.drafts[index]?.span.start ?? 0);
  for (const [index, draft] of cast.drafts.entries()) {
    if (!standsForMaker(draft) || cast.memberOf(index) !== null) continue;
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
