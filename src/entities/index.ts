import "./enums";
import "./event-enums";
import { Actor } from "./actor";
import { ActorJudgement } from "./actor-judgement";
import { ActorMatchKey } from "./actor-match-key";
import { ActorName } from "./actor-name";
import { ActorRoleRow } from "./actor-role";
import { ApiKey } from "./api-key";
import { Article } from "./article";
import { ArticleKey } from "./article-key";
import { ArticleOrigin } from "./article-origin";
import { ArticlePrintRow } from "./article-print";
import { ArticleRelation } from "./article-relation";
import { ArticleSource } from "./article-source";
import { ArticleTopic } from "./article-topic";
import { ArticleVersion } from "./article-version";
import { Assessment } from "./assessment";
import { AttributionHop } from "./attribution-hop";
import { AuditEntry } from "./audit-entry";
import { Change } from "./change";
import { Claim } from "./claim";
import { ClaimAppearance } from "./claim-appearance";
import { ClaimCorroboration } from "./claim-corroboration";
import { ClaimHoldingRow } from "./claim-holding";
import { ClaimPrintRow } from "./claim-print";
import { ClaimRelation } from "./claim-relation";
import { ClaimReview } from "./claim-review";
import { ClaimWording } from "./claim-wording";
import { DecidedStatement } from "./decided-statement";
import { DiscourseRelationRow } from "./discourse-relation-row";
import { Event } from "./event";
import { EventAccount } from "./event-account";
import { EventParticipant } from "./event-participant";
import { EventPrintRow } from "./event-print";
import { EventReport } from "./event-report";
import { Mention } from "./mention";
import { OriginCluster } from "./origin-cluster";
import { Outlet } from "./outlet";
import { Quantity } from "./quantity";
import { ReportEvent } from "./report-event";
import { ResolutionRun } from "./resolution-run";
import { Revision } from "./revision";
import { Statement } from "./statement";
import { StatementActor } from "./statement-actor";
import { StatementDecision } from "./statement-decision";
import { StatementSpeech } from "./statement-speech";
import { StatementUtterance } from "./statement-utterance";
import { Topic } from "./topic";
import { Utterance } from "./utterance";

/** Everything that is stored, for the DataSource. */
export const entities = [
  Actor,
  ActorJudgement,
  ActorMatchKey,
  ActorName,
  ActorRoleRow,
  ApiKey,
  Article,
  ArticleKey,
  ArticleOrigin,
  ArticlePrintRow,
  ArticleRelation,
  ArticleSource,
  ArticleTopic,
  ArticleVersion,
  Assessment,
  AttributionHop,
  AuditEntry,
  Change,
  Claim,
  ClaimAppearance,
  ClaimCorroboration,
  ClaimHoldingRow,
  ClaimPrintRow,
  ClaimRelation,
  ClaimReview,
  ClaimWording,
  DecidedStatement,
  DiscourseRelationRow,
  Event,
  EventAccount,
  EventParticipant,
  EventPrintRow,
  EventReport,
  Mention,
  OriginCluster,
  Outlet,
  Quantity,
  ReportEvent,
  ResolutionRun,
  Revision,
  Statement,
  StatementActor,
  StatementDecision,
  StatementSpeech,
  StatementUtterance,
  Topic,
  Utterance,
];

export {
  Actor,
  ActorJudgement,
  ActorName,
  ActorRoleRow,
  ApiKey,
  Article,
  ArticleKey,
  ArticleOrigin,
  ArticlePrintRow,
  ArticleRelation,
  ArticleSource,
  ArticleVersion,
  Assessment,
  AttributionHop,
  AuditEntry,
  Change,
  Claim,
  ClaimAppearance,
  ClaimCorroboration,
  ClaimHoldingRow,
  ClaimPrintRow,
  ClaimRelation,
  ClaimReview,
  ClaimWording,
  DecidedStatement,
  DiscourseRelationRow,
  Event,
  EventAccount,
  EventParticipant,
  EventPrintRow,
  EventReport,
  Mention,
  OriginCluster,
  Outlet,
  Quantity,
  ReportEvent,
  ResolutionRun,
  Revision,
  Statement,
  StatementActor,
  StatementDecision,
  StatementSpeech,
  StatementUtterance,
  Topic,
  Utterance,
};
