import type { Figure } from "./figure";
import type { Found } from "./found";
import { actorIdentity } from "./measures/actor-identity";
import { claimClusters } from "./measures/claim-clusters";
import { claimRelations } from "./measures/claim-relations";
import { corroboration } from "./measures/corroboration";
import { events } from "./measures/events";
import { articleRelations, originClusters } from "./measures/origins";
import { speakers } from "./measures/speakers";
import { statements } from "./measures/statements";
import { assertions, voices } from "./measures/voices";
import { partOf } from "./part";
import type { Story } from "./story";

/** All figures of some stories, of what was found in all; always the same ones in the same order. */
export function measure(stories: readonly Story[], found: Found): Figure[] {
  const part = partOf(stories, found);
  return [
    statements(part),
    actorIdentity(part),
    speakers(part),
    originClusters(part),
    articleRelations(part),
    claimClusters(part),
    ...claimRelations(part),
    ...corroboration(part),
    voices(part),
    assertions(part),
    events(part),
  ];
}
