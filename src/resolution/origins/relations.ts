import type { ArticleRelationKind } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import type { ArticlePrint } from "./article-print";
import { type Likeness, likenessOf } from "./likeness";
import type { SourceKind } from "./sources";
import { topicContained, topicOverlap } from "./topic";

/** An article among those that it may go back to. */
export interface PlacedArticle {
  readonly articleId: string;
  /** When it was published or, where that is unknown, first received; milliseconds. */
  readonly at: number;
  readonly print: ArticlePrint;
}

/**
 * What an article is related to another by. SHARES_SOURCE: both credit or cite one outlet for one story, whose own report may
 * not be stored; it ties them together and is not shown.
 */
export type StoredRelationKind = ArticleRelationKind | "SHARES_SOURCE";

/** That an article goes back to another one. */
export interface Relation {
  readonly kind: StoredRelationKind;
  readonly targetId: string;
  /** Estimated Jaccard index of the texts; null where it was not what decided. */
  readonly similarity: number | null;
  readonly evidence: Span | null;
}

/** Relations through which two articles have one origin. A correction is a report of its own. */
export const ORIGIN_KINDS: ReadonlySet<StoredRelationKind> = new Set([
  "DUPLICATE_OF",
  "NEAR_DUPLICATE_OF",
  "SYNDICATED_FROM",
  "CITES",
  "SHARES_SOURCE",
]);

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** How long after a report others still carry or cite it. */
export const CARRIED_WITHIN = 7 * DAY;
/** Clocks and embargoes differ: a copy may be dated a little before its origin. */
export const CARRIED_BEFORE = 6 * HOUR;
/** How far apart two articles may lie that rest on one report of a third outlet. */
export const SHARED_WITHIN = 3 * DAY;
/** How long after a report it is still corrected. */
export const CORRECTED_WITHIN = 60 * DAY;
/**
 * Topics overlap this far where two articles report one story: of 17,000 pairs of political articles of one week, mostly about
 * the same people, one in a thousand overlaps more than 0.38.
 */
const SAME_STORY = 0.4;
/** A notice is short: half of what it is about, beside "we incorrectly gave", is the report's that it names. */
const NAMED_STORY = 0.5;

/**
 * What an article goes back to, at most one article for each kind. Decided by the article and the candidates alone, so that the
 * order in which they came in makes no difference.
 * @param candidates all that may be decided on; others, and the article itself, do no harm.
 */
export function relationsOf(
  article: PlacedArticle,
  candidates: readonly PlacedArticle[],
): Relation[] {
  const others = candidates
    .filter(({ articleId }) => articleId !== article.articleId)
    .sort(inOrder)
    .map((candidate) => compare(article, candidate));
  return [
    copied(article, others),
    carried(article, others, "CREDIT", "SYNDICATED_FROM"),
    carried(article, others, "CITATION", "CITES"),
    sharing(article, others),
    corrected(article, others),
  ].filter((relation) => relation !== null);
}

/** Whether two articles are near enough to each other that one may go back to the other; whatever else it takes. Symmetric. */
export function isOneStory(one: PlacedArticle, other: PlacedArticle): boolean {
  const corrects = isNoticeOf(one, other) || isNoticeOf(other, one);
  return corrects || isSameStory(compare(one, other));
}

/** Earlier first; of those that are of one moment, the one stored first. */
function inOrder(one: PlacedArticle, other: PlacedArticle): number {
  return one.at - other.at || Number(BigInt(one.articleId) - BigInt(other.articleId));
}

interface Compared {
  readonly candidate: PlacedArticle;
  readonly likeness: Likeness | null;
  readonly overlap: number;
  /** Milliseconds from the candidate to the article. */
  readonly lag: number;
}

function compare(article: PlacedArticle, candidate: PlacedArticle): Compared {
  return {
    candidate,
    likeness: likenessOf(article.print, candidate.print),
    overlap: topicOverlap(article.print.topic, candidate.print.topic),
    lag: article.at - candidate.at,
  };
}

/** The earliest of the articles before it that have its text: word for word or else nearly. */
function copied(article: PlacedArticle, others: readonly Compared[]): Relation | null {
  const earlier = others.filter(({ candidate }) => inOrder(candidate, article) < 0);
  const original =
    earlier.find(({ likeness }) => likeness?.kind === "DUPLICATE_OF") ??
    earlier.find(({ likeness }) => likeness !== null);
  if (!original?.likeness) return null;
  const { kind, similarity } = original.likeness;
  return { kind, targetId: original.candidate.articleId, similarity, evidence: null };
}

/** The credited or cited outlet's own report of the story. */
function carried(
  article: PlacedArticle,
  others: readonly Compared[],
  sourceKind: SourceKind,
  kind: "SYNDICATED_FROM" | "CITES",
): Relation | null {
  for (const source of article.print.sources.filter((named) => named.kind === sourceKind)) {
    const report = likest(
      others
        .filter(isSameStory)
        .filter(
          ({ candidate, lag }) =>
            candidate.print.outletKey === source.key &&
            lag <= CARRIED_WITHIN &&
            lag >= -CARRIED_BEFORE,
        ),
    );
    if (report) return relationTo(report, kind, source.evidence);
  }
  return null;
}

/** The earliest article before it that credits or cites the same outlet for the same story. */
function sharing(article: PlacedArticle, others: readonly Compared[]): Relation | null {
  const keys = new Set(article.print.sources.map(({ key }) => key));
  const other = others.find(
    (compared) =>
      inOrder(compared.candidate, article) < 0 &&
      compared.lag <= SHARED_WITHIN &&
      isSameStory(compared) &&
      compared.candidate.print.sources.some(({ key }) => keys.has(key)),
  );
  return other ? relationTo(other, "SHARES_SOURCE", null) : null;
}

/** The report of its own outlet that a notice corrects. */
function corrected(article: PlacedArticle, others: readonly Compared[]): Relation | null {
  const { correction, outletKey } = article.print;
  if (correction === null || outletKey === null) return null;
  const report = likest(
    others
      .filter((other) => isSameStory(other) || isNoticeOf(article, other.candidate))
      .filter(
        ({ candidate, lag }) =>
          candidate.print.outletKey === outletKey &&
          candidate.print.correction === null &&
          lag <= CORRECTED_WITHIN &&
          inOrder(candidate, article) < 0,
      ),
  );
  return report ? relationTo(report, "CORRECTS", correction.evidence) : null;
}

function isSameStory({ likeness, overlap }: Compared): boolean {
  return likeness !== null || overlap >= SAME_STORY;
}

/** Whether a correction names the other's story, short as it may be. */
function isNoticeOf({ print }: PlacedArticle, report: PlacedArticle): boolean {
  if (print.correction === null) return false;
  return topicContained(print.topic, report.print.topic) >= NAMED_STORY;
}

/** The one most like the article, by its text and then by its topic; the earliest of several. */
function likest(others: readonly Compared[]): Compared | null {
  const rank = ({ likeness, overlap }: Compared): number => (likeness?.similarity ?? 0) + overlap;
  let best: Compared | null = null;
  for (const other of others) {
    if (best === null || rank(other) > rank(best)) best = other;
  }
  return best;
}

function relationTo(
  { candidate, likeness }: Compared,
  kind: StoredRelationKind,
  evidence: Span | null,
): Relation {
  return {
    kind,
    targetId: candidate.articleId,
    similarity: likeness?.similarity ?? null,
    evidence,
  };
}
