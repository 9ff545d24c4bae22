import type { CorroborationStatus } from "../../shared/vocabulary";
import { independentOrigins, type ReportOrigin } from "../origins/independent-origins";

/** One place where an article carries a claim as held by somebody. */
export interface ClaimReport extends ReportOrigin {
  readonly articleId: string;
  /** Null where the article's outlet is unknown. */
  readonly outletId: string | null;
}

/** What current versions of published articles show of a claim. */
export interface ClaimEvidence {
  readonly reports: readonly ClaimReport[];
  /** Actors who are said to reject it or to hold the opposite. */
  readonly deniedByIds: readonly string[];
  /** Whether any published article still carries it, be it as denied. */
  readonly isCarried: boolean;
}

/** How well a claim is supported, counted by independent origins and not by articles. */
export interface CorroborationReading {
  readonly status: CorroborationStatus;
  readonly articles: number;
  readonly outlets: number;
  readonly independentOrigins: number;
  readonly originIds: readonly string[];
  readonly clusterIds: readonly string[];
  readonly deniedByIds: readonly string[];
  /** In words that can be checked against the numbers. */
  readonly explanation: string;
}

/** How well a claim is supported. Decided by the evidence alone, in whatever order it is given. */
export function corroborationOf(evidence: ClaimEvidence): CorroborationReading {
  const { reports } = evidence;
  const counts = {
    articles: new Set(reports.map(({ articleId }) => articleId)).size,
    outlets: distinct(reports.map(({ outletId }) => outletId)).length,
    independentOrigins: independentOrigins(reports).length,
    originIds: distinct(reports.map(({ originId }) => originId)),
    clusterIds: distinct(reports.map(({ clusterId }) => clusterId)),
    deniedByIds: distinct(evidence.deniedByIds),
  };
  const status = statusOf(evidence, counts);
  return { status, ...counts, explanation: explain(evidence, counts) };
}

type Counts = Omit<CorroborationReading, "status" | "explanation">;

function statusOf({ isCarried, deniedByIds }: ClaimEvidence, counts: Counts): CorroborationStatus {
  if (!isCarried) return "RETRACTED";
  if (deniedByIds.length > 0) return "DISPUTED";
  if (counts.independentOrigins > 1) return "CORROBORATED";
  return counts.articles > 1 ? "SAME_ORIGIN_ONLY" : "SINGLE_SOURCE";
}

function explain({ isCarried, reports }: ClaimEvidence, counts: Counts): string {
  if (!isCarried) return "No published article carries it any more.";
  const denied =
    counts.deniedByIds.length === 0
      ? ""
      : ` Denied by ${count(counts.deniedByIds.length, "actor")}.`;
  if (counts.articles === 0) return `No article carries it as held by anybody.${denied}`;
  const carried = `Carried by ${count(counts.articles, "article")} of ${count(counts.outlets, "known outlet")}`;
  const origins = `in ${count(counts.clusterIds.length, "origin cluster")}, on the word of ${count(counts.originIds.length, "known origin")}`;
  const unknown = reports.some(({ isSpeakerUnknown }) => isSpeakerUnknown)
    ? " and an unidentified speaker may be anybody who is quoted elsewhere"
    : "";
  const rule = `reports that share cluster, origin or owner count once${unknown}`;
  return `${carried}, ${origins}: ${count(counts.independentOrigins, "independent origin")}, since ${rule}.${denied}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Each once, by number; null is nothing. */
function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort((a, b) =>
    Number(BigInt(a) - BigInt(b)),
  );
}
