import type { Claim } from "../../entities/claim";
import type { ClaimAppearance } from "../../entities/claim-appearance";
import type { ClaimHoldingRow } from "../../entities/claim-holding";
import type { Cast } from "../../resolution/chain";
import { claimOf } from "../../resolution/claims";
import { provenanceOf, type ReadVersion, saidTimeOf } from "./statement-rows";

/** What one statement's claim is stored as, while the claim's own key in the database is not known yet. */
export interface ClaimRows {
  readonly claim: Omit<Claim, "id">;
  readonly appearance: Omit<ClaimAppearance, "id" | "claimId">;
  readonly holdings: readonly Omit<ClaimHoldingRow, "claimId">[];
}

/**
 * The claim of each attribution that makes one.
 * @param statementIds in the order of the attributions.
 */
export function claimRows(
  version: ReadVersion,
  cast: Cast,
  statementIds: readonly string[],
): ClaimRows[] {
  return statementIds.flatMap((statementId, index) => {
    const rows = rowsOfStatement(version, cast, statementId, index);
    return rows ? [rows] : [];
  });
}

function rowsOfStatement(
  version: ReadVersion,
  cast: Cast,
  statementId: string,
  index: number,
): ClaimRows | null {
  const { articleId, versionId, reading, surface } = version;
  const attribution = reading.attributions[index];
  if (!attribution) return null;
  const context = { article: articleId, day: saidTimeOf(version, attribution).sortDay };
  const claim = claimOf(reading, surface, index, cast, context);
  if (!claim) return null;
  const { evidence, holdings, ...frame } = claim;
  const seenAt = version.publishedAt ?? version.firstSeenAt;
  return {
    claim: { ...provenanceOf(version, attribution), ...frame, firstAppearedAt: seenAt },
    appearance: {
      articleId,
      statementId,
      versionId,
      current: true,
      evidenceStart: evidence.start,
      evidenceEnd: evidence.end,
      voice: "ATTRIBUTED",
      wording: claim.text,
      seenAt,
    },
    holdings: holdings.map(({ actorId, stance, onWordOf }) => ({
      articleId,
      statementId,
      actorId,
      current: true,
      stance,
      onWordOfIds: [...onWordOf],
    })),
  };
}
