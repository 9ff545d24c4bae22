import { createHash } from "node:crypto";
import { corroborationOf } from "../../../../src/resolution/claims/corroboration";
import type { ClaimStance, Voice } from "../../../../src/shared/vocabulary";
import type { Span } from "./article-text";
import type { CastActor, CastOutlet } from "./cast";
import type { Sink } from "./copy-sink";
import { EXTRACTOR, type Place } from "./place";
import type { Report, StoryClaim } from "./story";

/** Where a version carries a claim. */
interface Evidence {
  /** Null where nobody is said to say it. */
  readonly statement: number | null;
  /** The key of the claim's wording. */
  readonly wording: number;
  readonly span: Span;
}

export function writeAppearance(
  place: Place,
  { statement, wording, span, voice }: Evidence & { readonly voice: Voice },
): void {
  place.keys.appearance += 1;
  place.sink.add("claim_appearance", {
    article_id: place.report.id,
    id: place.keys.appearance,
    statement_id: statement,
    claim_id: wording,
    version_id: place.version,
    current: place.isCurrent,
    evidence_start: span[0],
    evidence_end: span[1],
    voice,
    wording: place.text.slice(...span),
    seen_at: place.report.at,
    content_spans: span,
    condition_span: [],
    asserted_as: null,
  });
}

export function writeHolding(
  place: Place,
  held: Omit<Evidence, "span"> & { readonly holder: CastActor; readonly stance: ClaimStance },
): void {
  place.keys.holding += 1;
  place.sink.add("claim_holding", {
    article_id: place.report.id,
    statement_id: held.statement,
    claim_id: held.wording,
    actor_id: held.holder.id,
    current: place.isCurrent,
    stance: held.stance,
    on_word_of_ids: [],
    id: place.keys.holding,
  });
}

/** Writes a claim with its wordings, which appeared when its first article was published. */
export function writeClaim(sink: Sink, claim: StoryClaim, firstAt: Date): void {
  for (const { id, text, predicate } of claim.wordings) {
    sink.add("claim", {
      id,
      key: createHash("sha256").update(`bench ${id}`).digest("hex"),
      text,
      subject_id: claim.subject.id,
      subject_text: claim.subject.name,
      predicate,
      object_id: claim.object?.id,
      object_text: claim.objectText,
      polarity: "POSITIVE",
      modality: claim.isPlanned ? "EXPECTED" : "ASSERTED",
      first_appeared_at: firstAt,
      method: "RULE",
      rule: "bench",
      extractor_version: EXTRACTOR,
      generated_at: firstAt,
      confidence: 0.9,
    });
    sink.add("claim_wording", { wording_id: id, claim_id: claim.id });
  }
}

/** Where an article's current version carries a claim, and on whose word. */
export interface Carried {
  readonly claim: StoryClaim;
  readonly report: Report;
  readonly statement: number | null;
  readonly holder: CastActor;
  readonly stance: ClaimStance;
}

/** Writes how well a claim is supported, as the resolution works it out. */
export function writeCorroboration(
  sink: Sink,
  claim: StoryClaim,
  carried: readonly Carried[],
): void {
  const reading = corroborationOf({
    isCarried: carried.length > 0,
    deniedByIds: carried
      .filter(({ stance }) => stance === "DISAGREE")
      .map(({ holder }) => String(holder.id)),
    reports: carried
      .filter(({ stance }) => stance === "AGREE")
      .map(({ report, statement, holder }) => ({
        articleId: String(report.id),
        outletId: String(report.outlet.id),
        clusterId: String(report.copyOf ?? report.id),
        originId: statement === null ? null : String(holder.id),
        ownerId: ownerOf(report.outlet),
        isSpeakerUnknown: false,
      })),
  });
  sink.add("claim_corroboration", {
    claim_id: claim.id,
    status: reading.status,
    articles: reading.articles,
    outlets: reading.outlets,
    independent_origins: reading.independentOrigins,
    origin_ids: reading.originIds,
    cluster_ids: reading.clusterIds,
    denied_by_ids: reading.deniedByIds,
    explanation: reading.explanation,
    evidence_hash: createHash("sha256").update(reading.explanation).digest("hex"),
    changed_at: carried.at(-1)?.report.at ?? EPOCH,
  });
}

const EPOCH = new Date(0);

/** An outlet without a known owner is its own. */
function ownerOf({ actor }: CastOutlet): string {
  return String(actor.id);
}
