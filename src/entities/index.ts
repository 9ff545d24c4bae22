import "./enums";
import { Actor } from "./actor";
import { ActorName } from "./actor-name";
import { Article } from "./article";
import { ArticleKey } from "./article-key";
import { ArticleVersion } from "./article-version";
import { AttributionHop } from "./attribution-hop";
import { Claim } from "./claim";
import { ClaimAppearance } from "./claim-appearance";
import { ClaimHoldingRow } from "./claim-holding";
import { Mention } from "./mention";
import { Outlet } from "./outlet";
import { Quantity } from "./quantity";
import { Statement } from "./statement";
import { StatementActor } from "./statement-actor";

/** Everything that is stored, for the DataSource. */
export const entities = [
  Actor,
  ActorName,
  Article,
  ArticleKey,
  ArticleVersion,
  AttributionHop,
  Claim,
  ClaimAppearance,
  ClaimHoldingRow,
  Mention,
  Outlet,
  Quantity,
  Statement,
  StatementActor,
];

export {
  Actor,
  ActorName,
  Article,
  ArticleKey,
  ArticleVersion,
  AttributionHop,
  Claim,
  ClaimAppearance,
  ClaimHoldingRow,
  Mention,
  Outlet,
  Quantity,
  Statement,
  StatementActor,
};
