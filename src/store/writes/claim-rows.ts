import type { Claim } from "../../entities/claim";
import type { ClaimAppearance } from "../../entities/claim-appearance";
import type { ClaimHoldingRow } from "../../entities/claim-holding";
import { flattenSpans } from "../../entities/spans";
import type { Assertion, Attribution } from "../../reading/reading";
import type { Cast } from "../../resolution/chain";
import { assertedClaim, type ClaimReading, claimOf } from "../../resolution/claims";
import type { Voice } from "../../shared/vocabulary";
import { provenanceOf, type ReadVersion, saidTimeOf } from "./statement-rows";

/** What one claim is stored as where it is worded, while the claim's own key in the database is not known yet. */
export interface ClaimRows {
  readonly claim: Omit<Claim, "id">;
  readonly appearance: Omit<ClaimAppearance, "id" | "claimId">;
  readonly holdings: readonly Omit<ClaimHoldingRow, "id" | "claimId">[];
}

/**
 * The claim of each attribution and of each assertion that makes one.
 * @param statementIds in the order of the attributions.
 */
export function claimRows(
  version: ReadVersion,
  cast: Cast,
  statementIds: readonly string[],
): ClaimRows[] {
  const { attributions, assertions } = version.reading;
  const attributed = attributions.flatMap((attribution, index) =>
    attributedRows(version, cast, { attribution, index, statementId: statementIds[index] ?? "" }),
  );
  return [
    ...attributed,
    ...assertions.flatMap((assertion) => assertedRows(version, cast, assertion)),
  ];
}

interface Stated {
  readonly attribution: Attribution;
  /** Among the reading's attributions. */
  readonly index: number;
  readonly statementId: string;
}

function attributedRows(version: ReadVersion, cast: Cast, stated: Stated): ClaimRows[] {
  const { reading, surface } = version;
  const { attribution, index, statementId } = stated;
  const context = { day: saidTimeOf(version, attribution).sortDay };
  const claim = claimOf(reading, surface, index, cast, context);
  const place = { statementId, voice: "ATTRIBUTED", assertedAs: null } as const;
  return claim ? [rowsOf(version, attribution, claim, place)] : [];
}

function assertedRows(version: ReadVersion, cast: Cast, assertion: Assertion): ClaimRows[] {
  const { reading, surface } = version;
  const context = { day: saidTimeOf(version, { saidAt: null }).sortDay };
  const claim = assertedClaim(reading, surface, assertion, cast, context);
  const { voice } = assertion;
  return claim
    ? [rowsOf(version, assertion, claim, { statementId: null, voice, assertedAs: voice })]
    : [];
}

interface Place {
  readonly statementId: string | null;
  readonly voice: Voice;
  readonly assertedAs: Voice | null;
}

function rowsOf(
  version: ReadVersion,
  found: Attribution | Assertion,
  claim: ClaimReading,
  place: Place,
): ClaimRows {
  const { articleId, versionId } = version;
  const { evidence, holdings, validTime, ...frame } = claim;
  const seenAt = version.publishedAt ?? version.firstSeenAt;
  return {
    claim: { ...provenanceOf(version, found), ...frame, firstAppearedAt: seenAt },
    appearance: {
      ...place,
      articleId,
      versionId,
      current: true,
      contentSpans: flattenSpans(found.content),
      conditionSpan: found.condition ? flattenSpans([found.condition]) : [],
      evidenceStart: evidence.start,
      evidenceEnd: evidence.end,
      wording: claim.text,
      validEdtf: validTime?.edtf ?? null,
      validEarliest: validTime?.earliest ?? null,
      validLatest: validTime?.latest ?? null,
      validPrecision: validTime?.precision ?? null,
      validBasis: validTime?.basis ?? null,
      validSpan: validTime?.mention ? flattenSpans([validTime.mention]) : [],
      seenAt,
    },
    holdings: holdings.map(({ actorId, stance, onWordOf }) => ({
      articleId,
      statementId: place.statementId,
      actorId,
      current: true,
      stance,
      onWordOfIds: [...onWordOf],
    })),
  };
}
