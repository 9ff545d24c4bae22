import { Claim, ClaimAppearance } from "../../entities";
import type {
  ClaimRelationKind,
  ClaimStance,
  CorroborationStatus,
  Modality,
  Polarity,
  Voice,
} from "../../shared/vocabulary";
import { IS_SHOWN } from "../claims/shown-relations";
import { isActor, membersOfCanonical } from "../identity/members";
import { namedActors, namedOutlets } from "../search/named-actors";
import { coverDensity } from "../search/score";
import { meetsSearch, type Searched } from "../search/search-condition";
import type { SearchQuery } from "../search/search-query";
import { all, any, raw, type Sql, sql } from "../sql";
import { isFiledUnder } from "../topics/is-filed-under";
import {
  type Combinable,
  combine,
  type DayRange,
  fallsOn,
  given,
  isOneOf,
  isWord,
  overlaps,
} from "./criteria";
import type { Order } from "./order";
import type { List, Through } from "./page";
import { type ByRelevance, orderedBy } from "./relevance";
import { searchOf } from "./search-of";
import { isCurrentlyRead } from "./statement-lists";

/** Which claims, of those that some article's current version carries. Ids are the database's keys. */
export interface ClaimCriteria extends Combinable<ClaimCriteria> {
  readonly text?: SearchQuery | null | undefined;
  readonly subjects?: readonly string[] | null | undefined;
  readonly objects?: readonly string[] | null | undefined;
  /** Together with `stance`: those who take that stance. */
  readonly holders?: readonly string[] | null | undefined;
  /** Outlets whose articles carry it. */
  readonly reportedBy?: readonly string[] | null | undefined;
  readonly stance?: readonly ClaimStance[] | null | undefined;
  readonly modality?: readonly Modality[] | null | undefined;
  readonly polarity?: Polarity | null | undefined;
  readonly voice?: readonly Voice[] | null | undefined;
  readonly status?: readonly CorroborationStatus[] | null | undefined;
  readonly minIndependentOrigins?: number | null | undefined;
  readonly maxIndependentOrigins?: number | null | undefined;
  readonly hasRelation?: readonly ClaimRelationKind[] | null | undefined;
  /** When it is told to hold. */
  readonly validTime?: DayRange | null | undefined;
  /** In how many ways articles word it. */
  readonly minWordings?: number | null | undefined;
  readonly firstAppeared?: DayRange | null | undefined;
  /** Its corroboration, wordings or holders changed at this moment or later. */
  readonly changedSince?: Date | null | undefined;
  /** Topics that articles are filed under. */
  readonly topics?: readonly string[] | null | undefined;
}

/** An order of claims, maybe one that another table's index gives. */
interface ClaimOrder extends Order {
  readonly through?: Through;
}

const latestFirst: ClaimOrder = {
  kind: "instant",
  key: raw("t.first_appeared_at"),
  direction: "desc",
};

/** What was stored before there was any corroboration, and not resolved again since, is on no list in such an order. */
const corroborated: Through = {
  join: raw("join claim_corroboration k on k.claim_id = t.id"),
  id: raw("k.claim_id"),
};
const origins = {
  kind: "number",
  key: raw("k.independent_origins"),
  through: corroborated,
} as const;

export const claimOrders = {
  RELEVANCE: { kind: "rank", batches: latestFirst },
  FIRST_APPEARED_DESC: latestFirst,
  INDEPENDENT_ORIGINS_ASC: { ...origins, direction: "asc" },
  INDEPENDENT_ORIGINS_DESC: { ...origins, direction: "desc" },
  CHANGED_DESC: {
    kind: "instant",
    key: raw("k.changed_at"),
    direction: "desc",
    through: corroborated,
  },
} as const satisfies Record<string, ClaimOrder | ByRelevance>;

/** Of the appearances in the parent article, those that its current version shows. */
const inParent = sql`x.article_id = parent.key and ${isCurrentlyRead("x.version_id", "x.statement_id")}`;

/** By where the parent article first words the claim. */
const inTextOrder: Order = {
  kind: "number",
  key: sql`(select min(x.evidence_start) from claim_wording w
    join claim_appearance x on x.claim_id = w.wording_id and ${inParent}
    where w.claim_id = t.id)`,
  direction: "asc",
};

/** Claims that articles carry, and where retracted ones are asked for, those too. */
export function claims(criteria: ClaimCriteria, order: ClaimOrder | ByRelevance): List<Claim> {
  const carried = appears(raw("true"));
  const listed = asksForRetracted(criteria) ? any([carried, isRetracted]) : carried;
  const where = all([listed, meets(criteria)]);
  const search = searchOf(criteria, searchedClaim);
  const through = "through" in order && order.through ? { through: order.through } : {};
  return { entity: Claim, where, ...orderedBy(order, search), ...through, search };
}

/** What is retracted is nothing that claims are looked for by unless its status is asked for, or what changed. */
function asksForRetracted({ status, changedSince, and, or }: ClaimCriteria): boolean {
  const isAsked = status?.includes("RETRACTED") || (changedSince ?? null) !== null;
  return isAsked || [...(and ?? []), ...(or ?? [])].some(asksForRetracted);
}

const isRetracted = isCorroborated(raw("k.status = 'RETRACTED'"));

/** The claims that an article's current version carries, published or not, in the order of its text; the parent is the article. */
export function claimsOfArticle(criteria: ClaimCriteria): List<Claim> {
  const where = all([isRead(inParent), meets(criteria)]);
  return { entity: Claim, where, order: inTextOrder, search: searchOf(criteria, searchedClaim) };
}

/** The claims that an actor holds or rejects; the parent is the actor. */
export function claimsHeldBy(criteria: ClaimCriteria): List<Claim> {
  const where = all([
    isHeld(sql`h.actor_id = any(${membersOfCanonical("parent.key")})`),
    meets(criteria),
  ]);
  return { entity: Claim, where, order: latestFirst, search: searchOf(criteria, searchedClaim) };
}

/** The claims that have an actor as subject or object; the parent is the actor. */
export function claimsAbout(criteria: ClaimCriteria): List<Claim> {
  const takesPart = any([
    sql`t.subject_id = any(${membersOfCanonical("parent.key")})`,
    sql`t.object_id = any(${membersOfCanonical("parent.key")})`,
  ]);
  return {
    entity: Claim,
    where: all([takesPart, appears(raw("true")), meets(criteria)]),
    order: latestFirst,
    search: searchOf(criteria, searchedClaim),
  };
}

/** Where a claim appears, earliest first; the parent is the claim. */
export function appearancesOfClaim(): List<ClaimAppearance> {
  return {
    entity: ClaimAppearance,
    where: sql`t.claim_id in (select w.wording_id from claim_wording w where w.claim_id = parent.key)
      and t.current`,
    order: { kind: "instant", key: raw("t.seen_at"), direction: "asc" },
  };
}

/** Words of any of its wordings; names of its holders, of its subject or object, and of the outlets that carry it. */
export const searchedClaim: Searched = {
  words: (tsquery) => sql`exists (select 1 from claim_wording w join claim c on c.id = w.wording_id
    where w.claim_id = t.id and c.search @@ ${tsquery})`,
  score: (tsquery) => sql`(select max(${coverDensity("c.search", tsquery)}) from claim_wording w
    join claim c on c.id = w.wording_id where w.claim_id = t.id)`,
  names: {
    speaker: (named) => isHeld(sql`h.actor_id = any(${namedActors(named)})`),
    about: (named) => sql`(t.subject_id = any(${namedActors(named)})
      or t.object_id = any(${namedActors(named)}))`,
    outlet: (named) =>
      appears(sql`exists (select 1 from article a where a.id = x.article_id
        and a.outlet_id = any(${namedOutlets(named)}))`),
  },
};

function meets(criteria: ClaimCriteria): Sql {
  return combine(criteria, (own) => [
    given(own.text, (text) => meetsSearch(text, searchedClaim)),
    given(own.subjects, (keys) => isActor("t.subject_id", keys)),
    given(own.objects, (keys) => isActor("t.object_id", keys)),
    heldAsAsked(own),
    given(own.reportedBy, (keys) =>
      appears(
        sql`exists (select 1 from article a where a.id = x.article_id
          and ${isOneOf("a.outlet_id", keys)})`,
      ),
    ),
    given(own.topics, (keys) => appears(isFiledUnder("x.article_id", keys))),
    given(own.modality, (modalities) => isWord("t.modality", modalities)),
    given(own.polarity, (polarity) => isWord("t.polarity", [polarity])),
    given(own.voice, (voices) => appears(isWord("x.voice", voices))),
    given(own.status, (statuses) => isCorroborated(isWord("k.status", statuses))),
    given(own.minIndependentOrigins, (least) =>
      isCorroborated(sql`k.independent_origins >= ${least}::int`),
    ),
    given(own.maxIndependentOrigins, (most) =>
      isCorroborated(sql`k.independent_origins <= ${most}::int`),
    ),
    given(own.hasRelation, isRelated),
    given(own.changedSince, (moment) =>
      isCorroborated(sql`k.changed_at >= ${moment.toISOString()}::timestamptz`),
    ),
    given(own.validTime, (days) => appears(overlaps("x.valid_range", days))),
    given(own.minWordings, isWordedInWays),
    given(own.firstAppeared, (days) => fallsOn("t.first_appeared_at", days)),
  ]);
}

/** Holders and stance asked for together must meet in one holding: who holds it must be the one who takes the stance. */
function heldAsAsked({ holders, stance }: ClaimCriteria): Sql | null {
  const conditions = [
    given(holders, (keys) => isActor("h.actor_id", keys)),
    given(stance, (stances) => isWord("h.stance", stances)),
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? null : isHeld(all(conditions));
}

/** As source or as target of a relation that is shown. */
function isRelated(kinds: readonly ClaimRelationKind[]): Sql {
  const ends = raw(`claim_relation r join claim_wording ws on ws.wording_id = r.source_id
    join claim_wording wt on wt.wording_id = r.target_id`);
  const shown = sql`${isWord("r.kind", kinds)} and ${IS_SHOWN}`;
  return any([
    sql`exists (select 1 from ${ends} where ws.claim_id = t.id and ${shown})`,
    sql`exists (select 1 from ${ends} where wt.claim_id = t.id and ${shown})`,
  ]);
}

function appears(condition: Sql): Sql {
  return isRead(sql`x.current and ${condition}`);
}

function isRead(condition: Sql): Sql {
  return sql`exists (select 1 from claim_wording w join claim_appearance x on x.claim_id = w.wording_id
    where w.claim_id = t.id and ${condition})`;
}

/** Wordings that differ in more than capitals and marks; the same words may be stored twice where they hang on their article. */
function isWordedInWays(least: number): Sql {
  return sql`(select count(distinct regexp_replace(lower(c.text), '[^[:alnum:]]+', ' ', 'g'))
    from claim_wording w join claim c on c.id = w.wording_id
    where w.claim_id = t.id and exists (
      select 1 from claim_appearance x where x.claim_id = w.wording_id and x.current)) >= ${least}::int`;
}

function isCorroborated(condition: Sql): Sql {
  return sql`exists (select 1 from claim_corroboration k where k.claim_id = t.id and ${condition})`;
}

function isHeld(condition: Sql): Sql {
  return sql`exists (select 1 from claim_wording w join claim_holding h on h.claim_id = w.wording_id
    where w.claim_id = t.id and h.current and ${condition})`;
}
