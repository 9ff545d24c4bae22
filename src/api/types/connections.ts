import { Actor, Article, Claim, ClaimAppearance, Event, Mention, Statement } from "../../entities";
import { spansOf } from "../../entities/spans";
import { connectionType } from "./connection";

export const ActorConnection = connectionType(Actor, "Actor", "actors", {});
export const ArticleConnection = connectionType(Article, "Article", "articles", {
  placeOf: ({ currentVersionId }) => ({ versionId: currentVersionId ?? "", stretches: null }),
});
export const ClaimAppearanceConnection = connectionType(
  ClaimAppearance,
  "ClaimAppearance",
  "appearances",
);
export const ClaimConnection = connectionType(Claim, "Claim", "claims", {});
export const EventConnection = connectionType(Event, "Event", "events");
export const MentionConnection = connectionType(Mention, "Mention", "mentions");
export const StatementConnection = connectionType(Statement, "Statement", "statements", {
  placeOf: ({ versionId, contentSpans }) => ({ versionId, stretches: spansOf(contentSpans) }),
});
