import type { EntityManager } from "typeorm";
import { ApiKey, Change } from "../../entities";
import { actorLoaders, actorNameLoaders } from "./actor-loaders";
import { articleLoaders, versionLoaders } from "./article-loaders";
import { loadById } from "./batches";
import { claimLoaders } from "./claim-loaders";
import { claimRelationLoaders } from "./claim-relation-loaders";
import { assessmentLoaders, claimReviewLoaders, revisionLoaders } from "./decision-loaders";
import { eventLoaders } from "./event-loaders";
import { judgementLoaders } from "./judgement-loaders";
import { originLoaders } from "./origin-loaders";
import { outletLoaders } from "./outlet-loaders";
import { PageLoaders } from "./page-loaders";
import { quantityLoaders } from "./quantity-loaders";
import { roleLoaders } from "./role-loaders";
import { SearchLoaders } from "./search-loaders";
import { mentionLoaders, statementLoaders } from "./statement-loaders";
import { topicLoaders } from "./topic-loaders";
import { utteranceLoaders } from "./utterance-loaders";

/** Everything that a request's nested fields load: each thing once, and all that is asked for at once together. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(manager: EntityManager) {
  return {
    outlets: outletLoaders(manager),
    articles: articleLoaders(manager),
    versions: versionLoaders(manager),
    actors: actorLoaders(manager),
    actorNames: actorNameLoaders(manager),
    judgements: judgementLoaders(manager),
    revisions: revisionLoaders(manager),
    assessments: assessmentLoaders(manager),
    claimReviews: claimReviewLoaders(manager),
    roles: roleLoaders(manager),
    mentions: mentionLoaders(manager),
    statements: statementLoaders(manager),
    claims: claimLoaders(manager),
    claimRelations: claimRelationLoaders(manager),
    events: eventLoaders(manager),
    quantities: quantityLoaders(manager),
    topics: topicLoaders(manager),
    origins: originLoaders(manager),
    utterances: utteranceLoaders(manager),
    apiKeys: { byId: loadById(manager, ApiKey) },
    changes: { byId: loadById(manager, Change) },
    pages: new PageLoaders(manager),
    search: new SearchLoaders(manager),
  };
}
