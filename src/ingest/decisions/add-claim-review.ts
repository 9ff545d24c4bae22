import type { DataSource } from "typeorm";
import { canonicalUrl } from "../../shared/canonical-url";
import { InputError, NotFoundError } from "../../shared/errors";
import { noteChange } from "../../store/changes/record-changes";
import { findClaims } from "../../store/claims/human-relations";
import { saveClaimReview } from "../../store/decisions/claim-reviews";
import { type Decider, recordRevision } from "../../store/decisions/revisions";
import { inTransaction } from "../transaction";

/** A fact checker's review of a claim (schema.org ClaimReview with its Rating). */
export interface ReviewMade {
  readonly claimId: string;
  readonly author: string;
  readonly url: string;
  /** The verdict in words. */
  readonly alternateName: string;
  /** YYYY-MM-DD. */
  readonly datePublished: string | null;
  readonly ratingValue: number | null;
  readonly bestRating: number | null;
  readonly worstRating: number | null;
}

/** What schema.org takes for the ends of a scale that tells none. */
const SCALE = { worst: 1, best: 5 };
const MAX_WORDS = 500;

/**
 * Adds what a fact checker found about a claim.
 * @returns the review's key.
 * @throws InputError naming the field that is not what was expected; NotFoundError where there is no such claim.
 */
export async function addClaimReview(
  dataSource: DataSource,
  made: ReviewMade,
  decider: Decider,
): Promise<string> {
  const review = {
    ...made,
    author: words("author", made.author),
    alternateName: words("alternateName", made.alternateName),
    url: address(made.url),
  };
  checkRating(made);
  const because = `Reviewed by ${review.author}: ${review.alternateName}`;
  return inTransaction(dataSource, because, async (manager) => {
    const claim = (await findClaims(manager, [made.claimId])).get(made.claimId);
    if (claim === undefined) throw new NotFoundError("claim: there is no claim of this id.");
    const id = await saveClaimReview(manager, review);
    const { author, url, alternateName } = review;
    const after = { "reviews#new": { author, url, alternateName } };
    noteChange(manager, { nodeType: "Claim", key: claim }, { kind: "UPDATED", after });
    await recordRevision(manager, {
      ...decider,
      node: { type: "Claim", id: made.claimId },
      kind: "UPDATED",
      patch: { reviews: { before: null, after: { author, url, alternateName } } },
      reason: `${author}: ${alternateName}`,
    });
    return id;
  });
}

function words(field: string, value: string): string {
  const trimmed = value.replace(/\s+/gu, " ").trim();
  if (trimmed === "" || trimmed.length > MAX_WORDS) {
    throw new InputError(`${field}: expected 1 to ${MAX_WORDS} characters, got ${trimmed.length}.`);
  }
  return trimmed;
}

function address(url: string): string {
  const known = canonicalUrl(url.trim());
  if (known === null) {
    throw new InputError(
      `url: ${JSON.stringify(url)} is not what it should be; expected an absolute http or https address.`,
    );
  }
  return known;
}

function checkRating({ ratingValue, bestRating, worstRating }: ReviewMade): void {
  const [worst, best] = [worstRating ?? SCALE.worst, bestRating ?? SCALE.best];
  if (worst >= best) {
    throw new InputError(`bestRating: expected a number above ${worst}, got ${best}.`);
  }
  if (ratingValue !== null && !(ratingValue >= worst && ratingValue <= best)) {
    throw new InputError(
      `ratingValue: expected a number from ${worst} to ${best}, got ${ratingValue}. Give worstRating and bestRating for another scale.`,
    );
  }
}
