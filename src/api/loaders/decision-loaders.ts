import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { type Assessment, ClaimReview, type Revision } from "../../entities";
import { groupBy } from "../../shared/group-by";
import { findAssessments } from "../../store/decisions/assessments";
import { findReviewsOfClaims } from "../../store/decisions/claim-reviews";
import { findRevisions, type TrailOf } from "../../store/decisions/revisions";
import { loadById, loadMany } from "./batches";

const keyOf = ({ type, id }: TrailOf): string => `${type}:${id}`;

export function revisionLoaders(manager: EntityManager) {
  return {
    /** The trail of a node, oldest entry first. */
    ofNode: new DataLoader<TrailOf, Revision[], string>(
      async (nodes) => {
        const found = await findRevisions(manager, nodes);
        const trails = groupBy(found, ({ node }) => keyOf(node));
        return nodes.map((node) => (trails.get(keyOf(node)) ?? []).map(({ revision }) => revision));
      },
      { cacheKeyFn: keyOf },
    ),
  };
}

export function assessmentLoaders(manager: EntityManager) {
  return {
    /** How people assess a node. */
    ofNode: new DataLoader<TrailOf, { readonly assessment: Assessment } | null, string>(
      async (nodes) => {
        const found = await findAssessments(manager, nodes);
        const assessments = new Map(found.map((one) => [keyOf(one.node), one]));
        return nodes.map((node) => assessments.get(keyOf(node)) ?? null);
      },
      { cacheKeyFn: keyOf },
    ),
  };
}

export function claimReviewLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, ClaimReview),
    ofClaim: loadMany(
      (claims) => findReviewsOfClaims(manager, claims),
      ({ claim }) => claim,
    ),
  };
}
