import { flattenSpans } from "../../entities/spans";
import type { Statement } from "../../entities/statement";
import type { StatementActor, StatementRole } from "../../entities/statement-actor";
import type { Attribution, Reading } from "../../reading/reading";
import type { SurfaceText } from "../../reading/surface/surface-text";
import { type Cast, chainOf, depthOf, idsOf } from "../../resolution/chain";
import { contentText, wordsOf } from "../../resolution/claims";
import { mentionsWithin } from "../../resolution/mentions-within";
import { type SaidTime, saidTime } from "../../resolution/said-time";
import type { ExtractionMethod } from "../../shared/vocabulary";
import type { NewStatement } from "./statements";

/** A version that was read, and what else its rows need to be known. */
export interface ReadVersion {
  readonly articleId: string;
  readonly versionId: string;
  readonly reading: Reading;
  /** The reading's text as claims are read from it. */
  readonly surface: SurfaceText;
  readonly outletActorId: string | null;
  readonly language: string | null;
  readonly publishedAt: Date | null;
  /** When the article first came in. */
  readonly firstSeenAt: Date;
  /** When this version was read. */
  readonly readAt: Date;
  /** By what means it was read. */
  readonly method: ExtractionMethod;
  readonly readerVersion: string;
}

/** Whom a version's actors are stored as. */
export interface StoredCast extends Cast {
  /** Ids of the outlets that said things were told to, by the news organisations' indices into the reading's actors. */
  readonly media: ReadonlyMap<number, string>;
}

/** The columns that say by what means something is held. */
export function provenanceOf(
  { readAt, method, readerVersion }: ReadVersion,
  { rule, confidence }: Pick<Attribution, "rule" | "confidence">,
): Pick<Statement, "method" | "rule" | "extractorVersion" | "generatedAt" | "confidence"> {
  return {
    method,
    rule,
    extractorVersion: readerVersion,
    generatedAt: readAt,
    confidence,
  };
}

/** When an attribution's content was said. */
export function saidTimeOf(
  version: ReadVersion,
  { saidAt }: Pick<Attribution, "saidAt">,
): SaidTime {
  return saidTime(saidAt, version.publishedAt, version.firstSeenAt);
}

/**
 * One statement for each attribution.
 * @param ids their keys, in the order of the attributions.
 */
export function statementRows(
  version: ReadVersion,
  cast: StoredCast,
  ids: readonly string[],
): NewStatement[] {
  return version.reading.attributions.map((attribution, index) => ({
    statement: statementRow(version, attribution, index, cast, ids),
    actors: actorRows(version, attribution, cast, ids[index] ?? ""),
    hops: chainOf(version.reading, index, cast).map((hop, position) => ({
      articleId: version.articleId,
      statementId: ids[index] ?? "",
      position,
      act: hop.act,
      cueSpan: spanColumn(hop.cue),
      explicit: hop.explicit,
      agentIds: [...hop.agents],
      toIds: [...hop.to],
    })),
  }));
}

function statementRow(
  version: ReadVersion,
  attribution: Attribution,
  index: number,
  cast: StoredCast,
  ids: readonly string[],
): Statement {
  const { reading } = version;
  const { medium, venue, occasion } = attribution;
  const said = saidTimeOf(version, attribution);
  return {
    ...provenanceOf(version, attribution),
    articleId: version.articleId,
    id: ids[index] ?? "",
    versionId: version.versionId,
    current: true,
    position: index,
    text: contentText(version.reading, attribution.content),
    contentSpans: flattenSpans(attribution.content),
    directSpans: flattenSpans(attribution.directSpans),
    quoteKind: attribution.quoteKind,
    sourceSpans: flattenSpans(attribution.source),
    cueSpan: spanColumn(attribution.cue),
    cueLemma: attribution.cueLemma,
    cueClass: attribution.cueClass,
    cueStance: attribution.cueStance,
    attributionType: attribution.attributionType,
    modalities: [...attribution.modalities],
    polarity: attribution.polarity,
    conditionSpan: spanColumn(attribution.condition),
    mediumId: medium === null ? null : (cast.media.get(medium) ?? null),
    venue: venue && wordsOf(reading, venue),
    occasion: occasion && wordsOf(reading, occasion),
    saidEdtf: said.edtf,
    saidEarliest: said.earliest,
    saidLatest: said.latest,
    saidPrecision: said.precision,
    saidBasis: said.basis,
    saidSpan: spanColumn(said.mention),
    sortDay: said.sortDay,
    parentId: attribution.parent === null ? null : (ids[attribution.parent] ?? null),
    depth: depthOf(version.reading.attributions, index),
  };
}

/** Who speaks, who is spoken to, and whom the content mentions; each once a role. */
function actorRows(
  version: ReadVersion,
  attribution: Attribution,
  cast: Cast,
  statementId: string,
): StatementActor[] {
  const { articleId, reading } = version;
  const { sortDay } = saidTimeOf(version, attribution);
  const mentioned = attribution.content
    .flatMap((span) => mentionsWithin(reading.mentions, span))
    .map(({ actor }) => actor);
  const inRole = (role: StatementRole, actors: readonly number[]): StatementActor[] =>
    [...new Set(idsOf(actors, cast))].map((actorId, position) => ({
      articleId,
      statementId,
      role,
      actorId,
      position,
      current: true,
      sortDay,
    }));
  return [
    ...inRole("SPEAKER", attribution.speakers),
    ...inRole("ADDRESSEE", attribution.addressees),
    ...inRole("ABOUT", mentioned),
  ];
}

function spanColumn(span: Attribution["cue"]): number[] {
  return span ? flattenSpans([span]) : [];
}
