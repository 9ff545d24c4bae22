import type { Assertion, Attribution, Reading, TimeExpression } from "../reading/reading";
import type { SurfaceText } from "../reading/surface/surface-text";
import type { ClaimStance, Modality, Polarity } from "../shared/vocabulary";
import { wellFormed } from "../shared/well-formed";
import type { Span } from "../text/article-text";
import { cover, slice } from "../text/spans";
import { trimEnd } from "../text/trim-end";
import { asksToRelay, type Cast, idsOf, pathTo } from "./chain";
import { type ClaimContext, type Content, claimKey } from "./claim-key";
import {
  actorAtHead,
  actorOfPhrase,
  type Phrase,
  type Proposition,
  propositionOf,
} from "./proposition";
import { validTime } from "./valid-time";

/** Who holds or rejects a claim; ids of stored actors. */
export interface Holding {
  readonly actorId: string;
  readonly stance: ClaimStance;
  /** On whose word; empty where the article itself quotes the holder. */
  readonly onWordOf: readonly string[];
}

/** What one attribution or assertion claims. */
export interface ClaimReading {
  /** Equal claims have equal keys. */
  readonly key: string;
  readonly text: string;
  readonly subjectId: string | null;
  readonly subjectText: string;
  readonly predicate: string;
  readonly objectId: string | null;
  readonly objectText: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** What it depends on, as worded, or null. */
  readonly condition: string | null;
  /** When it is told to hold; null where that is not worded. */
  readonly validTime: TimeExpression | null;
  readonly evidence: Span;
  readonly holdings: readonly Holding[];
}

/** Between pieces of a content that stand apart. */
const GAP = " … ";

/** The words of a content. */
export function contentText(reading: Reading, content: Phrase): string {
  return content.map((span) => wordsOf(reading, span)).join(GAP);
}

/** The words of a span on one line. */
export function wordsOf(reading: Reading, span: Span): string {
  return wellFormed(slice(reading.text.text, span)).replace(/\s+/gu, " ").trim();
}

/**
 * The one claim that an attribution's content makes; null where it has no content.
 * A denied content is a claim put positively that the speaker rejects, so that it meets those who assert it.
 */
export function claimOf(
  reading: Reading,
  surface: SurfaceText,
  index: number,
  cast: Cast,
  context: ClaimContext,
): ClaimReading | null {
  const attribution = reading.attributions[index];
  const evidence = attribution && cover(attribution.content);
  if (!attribution || !evidence) return null;
  const proposition = propositionOf(surface, attribution.content);
  return {
    ...propositionRead(reading, surface, attribution, proposition, cast, context),
    modality: ownModality(attribution),
    condition: attribution.condition && wordsOf(reading, attribution.condition),
    validTime: validTime(reading, surface, attribution, proposition.predicate),
    evidence,
    holdings: holdingsOf(reading, index, cast),
  };
}

/** The claim that an article itself makes; null where it has no content. The article's outlet holds it. */
export function assertedClaim(
  reading: Reading,
  surface: SurfaceText,
  assertion: Assertion,
  cast: Cast,
  context: ClaimContext,
): ClaimReading | null {
  const { content, frame, modality, condition, polarity } = assertion;
  const evidence = cover(content);
  if (!evidence) return null;
  const worded = propositionOf(surface, content);
  // as a statement is read, so that both meet; by the grammar where that takes another word for the verb
  const isReadAlike = worded.predicate?.end === frame.predicate.end;
  const proposition = isReadAlike ? worded : { ...frame, negated: polarity === "NEGATIVE" };
  const plain: Content = { content, cueClass: "SPEECH", speakers: [] };
  // whoever adds "reportedly" passes on what others say
  const stance: ClaimStance = modality === "POSSIBLE" ? "DISCUSS" : "AGREE";
  const holders = cast.outletActorId === null ? [] : [cast.outletActorId];
  return {
    ...propositionRead(reading, surface, plain, proposition, cast, context),
    modality,
    condition: condition && wordsOf(reading, condition),
    validTime: validTime(reading, surface, assertion, proposition.predicate),
    evidence,
    holdings: holders.map((actorId) => ({ actorId, stance, onWordOf: [] })),
  };
}

/** What a content says of whom, with actors as they are stored. */
function propositionRead(
  reading: Reading,
  surface: SurfaceText,
  content: Content & Partial<Pick<Attribution, "addressees">>,
  { subject, predicate, object, negated }: Proposition,
  cast: Cast,
  context: ClaimContext,
): Omit<ClaimReading, "modality" | "condition" | "validTime" | "evidence" | "holdings"> {
  const idOf = (actor: number | null): string | null =>
    actor === null ? null : (cast.actorIds[actor] ?? null);
  const implied = subject.length === 0 ? impliedSubject(content) : null;
  const impliedName = implied === null ? "" : (reading.actors[implied]?.name ?? "");
  const polarity: Polarity = negated ? "NEGATIVE" : "POSITIVE";
  const text = contentText(reading, content.content);
  const frame = { polarity, isClause: predicate !== null };
  return {
    key: claimKey(reading, content, frame, cast, context),
    text: withoutOuterMarks(text),
    subjectId: idOf(implied ?? actorOfPhrase(reading, surface, subject)),
    subjectText: subject.length === 0 ? impliedName : contentText(reading, subject),
    predicate: predicate ? wordsOf(reading, predicate) : withoutOuterMarks(text),
    objectId: idOf(actorAtHead(reading, surface, object)),
    objectText: object.length === 0 ? null : contentText(reading, object),
    polarity,
  };
}

/** In "asked Putin to come" the one who is asked would come, in "promised to come" the speaker. */
function impliedSubject({
  cueClass,
  speakers,
  addressees = [],
}: Content & Partial<Pick<Attribution, "addressees">>): number | null {
  if (cueClass === "REQUEST") return only(addressees);
  return cueClass === "PROMISE" || cueClass === "INTENTION" ? only(speakers) : null;
}

function only(actors: readonly number[]): number | null {
  return actors.length === 1 ? (actors[0] ?? null) : null;
}

/** That it was denied or asked about is the holder's stance and no part of the claim. */
function ownModality({ modalities }: Attribution): Modality {
  return (
    modalities.find((modality) => modality !== "DENIED" && modality !== "QUESTIONED") ?? "ASSERTED"
  );
}

/** Null where the words show no view: that somebody "did not say" it, or what they did not deny. */
function stanceOf({
  attributionType,
  cueClass,
  modalities,
  polarity,
}: Attribution): ClaimStance | null {
  if (cueClass === "DENIAL" || modalities.includes("DENIED")) {
    return polarity === "NEGATIVE" ? "DISAGREE" : null;
  }
  if (polarity === "NEGATIVE") return attributionType === "COMMUNICATION" ? null : "DISAGREE";
  return modalities.includes("QUESTIONED") ? "DISCUSS" : "AGREE";
}

/**
 * Who holds the claim. What somebody was asked to pass on is held by who asked. What is said inside something that itself is
 * only denied, asked about, demanded or the like shows nobody's view.
 */
function holdingsOf(reading: Reading, index: number, cast: Cast): Holding[] {
  const path = pathTo(reading.attributions, index);
  const self = path.at(-1);
  const around = path.slice(0, -1);
  const asker = around.at(-1);
  const relayed = asker !== undefined && asksToRelay(reading, asker);
  const telling = relayed ? around.slice(0, -1) : around;
  const stance = self && telling.every(happened) ? stanceOf(self) : null;
  if (!self || stance === null) return [];
  const holders = new Set(idsOf((relayed ? asker : self).speakers, cast));
  const tellers = idsOf(telling.at(-1)?.speakers ?? [], cast);
  // "Roe said that he and Dalby agree": Roe told his own view, and Dalby's is told by Roe
  return [...holders].map((actorId) => ({
    actorId,
    stance,
    onWordOf: tellers.includes(actorId) ? [] : tellers,
  }));
}

/** Acts that leave open whether what is said in them was said at all. */
const OPEN_ACTS: ReadonlySet<string> = new Set(["DENIAL", "REQUEST", "PROMISE", "INTENTION"]);

function happened({ cueClass, modalities, polarity }: Attribution): boolean {
  return !OPEN_ACTS.has(cueClass) && !modalities.includes("QUESTIONED") && polarity === "POSITIVE";
}

/** Quotation marks around the whole, and what ends a sentence, are no part of a proposition. */
function withoutOuterMarks(text: string): string {
  const quoted = /^["“„«‘'](?<inner>[^"“”„«»‘]+)["”»’']$/u.exec(text.trim())?.groups?.inner;
  return trimEnd(quoted ?? text, /[\s,.;:]/u);
}
