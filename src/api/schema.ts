import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { checkRules } from "./check-rules";
import { auditMutations } from "./guards/audited";
import { checkRole } from "./guards/roles";
import { markPlainFields } from "./plain-fields";
import { ActorNameResolver, ActorResolver } from "./resolvers/actor-resolver";
import { ActorRoleResolver } from "./resolvers/actor-role-resolver";
import { AggregateResolver } from "./resolvers/aggregate-resolver";
import { ApiKeyResolver } from "./resolvers/api-key-resolver";
import { ArticleResolver, ArticleVersionResolver } from "./resolvers/article-resolver";
import { ArticleStatusResolver } from "./resolvers/article-status-resolver";
import {
  AssessedClaimResolver,
  AssessedOutletResolver,
  AssessedStatementResolver,
  AssessmentResolver,
} from "./resolvers/assessment-resolver";
import { AttributionHopResolver } from "./resolvers/attribution-hop-resolver";
import { ChangeResolver, RemovedResolver } from "./resolvers/change-resolver";
import {
  ClaimDecisionResolver,
  ClaimReviewResolver,
  ReviewedClaimResolver,
} from "./resolvers/claim-decision-resolver";
import { ClaimHoldingResolver } from "./resolvers/claim-holding-resolver";
import {
  ActorContradictionsResolver,
  ClaimRelationResolver,
  RelatedClaimResolver,
} from "./resolvers/claim-relation-resolver";
import { ClaimAppearanceResolver, ClaimResolver } from "./resolvers/claim-resolver";
import {
  CorroboratedClaimResolver,
  CorroborationResolver,
} from "./resolvers/corroboration-resolver";
import {
  ArticleEventsResolver,
  EventAccountResolver,
  EventResolver,
  ParticipantResolver,
} from "./resolvers/event-resolver";
import {
  ArticleFacetsResolver,
  ClaimFacetsResolver,
  StatementFacetsResolver,
} from "./resolvers/facets-resolver";
import { IngestResolver } from "./resolvers/ingest-resolver";
import { JudgedActorResolver, JudgementResolver } from "./resolvers/judgement-resolver";
import { MentionResolver } from "./resolvers/mention-resolver";
import {
  NetworkEdgeResolver,
  NetworkNodeResolver,
  NetworkResolver,
} from "./resolvers/network-resolver";
import { NodeResolver } from "./resolvers/node-resolver";
import {
  ArticleOriginResolver,
  ArticleRelationResolver,
  OriginClusterResolver,
} from "./resolvers/origin-resolver";
import { OutletResolver } from "./resolvers/outlet-resolver";
import { ProvenanceResolver, RevisionResolver } from "./resolvers/provenance-resolver";
import { QuantityResolver } from "./resolvers/quantity-resolver";
import { RelayResolver } from "./resolvers/relay-resolver";
import { StatementCorrectionResolver } from "./resolvers/statement-correction-resolver";
import { StatementResolver } from "./resolvers/statement-resolver";
import { TextSpanResolver } from "./resolvers/text-span-resolver";
import {
  ArticleTopicsResolver,
  ClaimTopicsResolver,
  StatementTopicsResolver,
  TopicResolver,
} from "./resolvers/topic-resolver";
import {
  StatementUtteranceResolver,
  UtteranceResolver,
  WordingVariantResolver,
} from "./resolvers/utterance-resolver";
import { TextChangeResolver, VersionDiffResolver } from "./resolvers/version-diff-resolver";
import { ViewerResolver } from "./resolvers/viewer-resolver";

/** The schema that the server answers by. */
export async function buildHearsaySchema(): Promise<GraphQLSchema> {
  markPlainFields();
  const schema = await buildSchema({
    resolvers: [
      ActorContradictionsResolver,
      ActorNameResolver,
      ActorResolver,
      ActorRoleResolver,
      AggregateResolver,
      ApiKeyResolver,
      ArticleEventsResolver,
      ArticleFacetsResolver,
      ArticleOriginResolver,
      ArticleRelationResolver,
      ArticleResolver,
      ArticleStatusResolver,
      ArticleTopicsResolver,
      ArticleVersionResolver,
      AssessedClaimResolver,
      AssessedOutletResolver,
      AssessedStatementResolver,
      AssessmentResolver,
      AttributionHopResolver,
      ChangeResolver,
      ClaimAppearanceResolver,
      ClaimDecisionResolver,
      ClaimFacetsResolver,
      ClaimHoldingResolver,
      ClaimRelationResolver,
      ClaimResolver,
      ClaimReviewResolver,
      ClaimTopicsResolver,
      CorroboratedClaimResolver,
      CorroborationResolver,
      EventAccountResolver,
      EventResolver,
      IngestResolver,
      JudgedActorResolver,
      JudgementResolver,
      MentionResolver,
      NetworkEdgeResolver,
      NetworkNodeResolver,
      NetworkResolver,
      NodeResolver,
      OriginClusterResolver,
      OutletResolver,
      ProvenanceResolver,
      ParticipantResolver,
      QuantityResolver,
      RelatedClaimResolver,
      RelayResolver,
      RemovedResolver,
      ReviewedClaimResolver,
      RevisionResolver,
      StatementCorrectionResolver,
      StatementFacetsResolver,
      StatementResolver,
      StatementTopicsResolver,
      StatementUtteranceResolver,
      TextChangeResolver,
      TextSpanResolver,
      TopicResolver,
      UtteranceResolver,
      VersionDiffResolver,
      ViewerResolver,
      WordingVariantResolver,
    ],
    validateFn: checkRules,
    authChecker: checkRole,
  });
  const sorted = lexicographicSortSchema(schema);
  auditMutations(sorted);
  return sorted;
}

/** The schema in GraphQL's own language, as schema.graphql holds it. */
export async function printHearsaySchema(): Promise<string> {
  return `${printSchema(await buildHearsaySchema())}\n`;
}
