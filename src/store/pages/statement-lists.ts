import { Statement } from "../../entities";
import type { StatementRole } from "../../entities/statement-actor";
import type { ActorKind, CueClass, CueStance, Modality, QuoteKind } from "../../shared/vocabulary";
import { isActor, membersOf } from "../identity/members";
import { namedActors, namedOutlets } from "../search/named-actors";
import { coverDensity } from "../search/score";
import { meetsSearch, type Searched } from "../search/search-condition";
import type { Named, SearchQuery } from "../search/search-query";
import { all, raw, type Sql, sql } from "../sql";
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
import type { List } from "./page";
import { type ByRelevance, orderedBy } from "./relevance";
import { searchOf } from "./search-of";

/** Which statements, of the articles' current versions. Ids are the database's keys. */
export interface StatementCriteria extends Combinable<StatementCriteria> {
  /** Searched in the content. */
  readonly text?: SearchQuery | null | undefined;
  readonly speakers?: readonly string[] | null | undefined;
  readonly speakerKinds?: readonly ActorKind[] | null | undefined;
  readonly addressees?: readonly string[] | null | undefined;
  readonly about?: readonly string[] | null | undefined;
  /** Between the first and the last step of the chain. */
  readonly intermediaries?: readonly string[] | null | undefined;
  /** In any step of the chain. */
  readonly chainIncludes?: readonly string[] | null | undefined;
  /** Outlets that it was said to. */
  readonly media?: readonly string[] | null | undefined;
  readonly hasCondition?: boolean | null | undefined;
  readonly quoteKinds?: readonly QuoteKind[] | null | undefined;
  /** At least one of them. */
  readonly modalities?: readonly Modality[] | null | undefined;
  readonly cueLemmas?: readonly string[] | null | undefined;
  readonly cueClasses?: readonly CueClass[] | null | undefined;
  readonly cueStance?: readonly CueStance[] | null | undefined;
  readonly minDepth?: number | null | undefined;
  readonly minConfidence?: number | null | undefined;
  readonly said?: DayRange | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly outlets?: readonly string[] | null | undefined;
  /** Of the statements that report one utterance, only the first; false asks for nothing. */
  readonly collapseUtterances?: boolean | null | undefined;
  /** Found or decided on at this moment or later. */
  readonly changedSince?: Date | null | undefined;
  /** Whether it puts forward a claim that somebody is said to reject. */
  readonly denied?: boolean | null | undefined;
  /** Topics that articles are filed under. */
  readonly topics?: readonly string[] | null | undefined;
}

const latestFirst: Order = { kind: "day", key: raw("t.sort_day"), direction: "desc" };

export const statementOrders = {
  RELEVANCE: { kind: "rank", batches: latestFirst },
  SAID_DESC: latestFirst,
  SAID_ASC: { kind: "day", key: raw("t.sort_day"), direction: "asc" },
  FIRST_SEEN_DESC: {
    kind: "instant",
    key: raw("t.generated_at"),
    direction: "desc",
  },
} as const satisfies Record<string, Order | ByRelevance>;

const inTextOrder: Order = {
  kind: "number",
  key: raw("t.position"),
  direction: "asc",
};

export function statements(
  criteria: StatementCriteria,
  order: Order | ByRelevance,
): List<Statement> {
  const search = searchOf(criteria, searchedStatement);
  return { entity: Statement, where: meets(criteria), ...orderedBy(order, search), search };
}

/** The statements of an article's current version, published or not, in the order of its text; the parent is the article. */
export function statementsOfArticle(criteria: StatementCriteria): List<Statement> {
  const own = sql`t.article_id = parent.key and ${isCurrentlyRead("t.version_id", "t.id")}`;
  const where = all([own, combine(criteria, wordOwn)]);
  const search = searchOf(criteria, searchedStatement);
  return { entity: Statement, where, order: inTextOrder, search };
}

/** The statements in which an actor has a role; the parent is the actor. */
export function statementsOfActor(
  role: StatementRole,
  criteria: StatementCriteria,
): List<Statement> {
  const takesPart = sql`part.actor_id = parent.key and part.role = ${role} and part.current`;
  return {
    entity: Statement,
    where: all([takesPart, combine(criteria, wordOwn)]),
    order: { kind: "day", key: raw("part.sort_day"), direction: "desc" },
    through: {
      join: raw(
        "join statement_actor part on part.article_id = t.article_id and part.statement_id = t.id",
      ),
      id: raw("part.statement_id"),
    },
    ofMembers: true,
    search: searchOf(criteria, searchedStatement),
  };
}

/** That something read of the parent article is of its current version and its statement is not retracted. */
export function isCurrentlyRead(version: string, statement: string): Sql {
  return sql`${raw(version)} = (select a.current_version_id from article a where a.id = parent.key)
    and not exists (select from decided_statement d
      where d.article_id = parent.key and d.statement_id = ${raw(statement)} and d.retracted)`;
}

function meets(criteria: StatementCriteria): Sql {
  return all([raw("t.current"), combine(criteria, wordOwn)]);
}

const hasNamed = (role: StatementRole) => (named: Named) =>
  hasActor(role, sql`p.actor_id = any(${namedActors(named)})`);

export const searchedStatement: Searched = {
  words: (tsquery) => sql`t.search @@ ${tsquery}`,
  score: (tsquery) => coverDensity("t.search", tsquery),
  names: {
    speaker: hasNamed("SPEAKER"),
    addressee: hasNamed("ADDRESSEE"),
    about: hasNamed("ABOUT"),
    outlet: (named) => inArticle(sql`a.outlet_id = any(${namedOutlets(named)})`),
    cue: ({ name, isPrefix }) =>
      sql`t.cue_lemma ${raw(isPrefix ? "^@" : "=")} ${name.toLowerCase()}`,
  },
};

function wordOwn(own: StatementCriteria): readonly (Sql | null)[] {
  return [
    given(own.text, (text) => meetsSearch(text, searchedStatement)),
    given(own.speakers, (keys) => hasActor("SPEAKER", isActor("p.actor_id", keys))),
    given(own.speakerKinds, (kinds) =>
      hasActor(
        "SPEAKER",
        sql`exists (select 1 from actor m join actor a on a.id = m.canonical_id
          where m.id = p.actor_id and ${isWord("a.kind", kinds)})`,
      ),
    ),
    given(own.addressees, (keys) => hasActor("ADDRESSEE", isActor("p.actor_id", keys))),
    given(own.about, (keys) => hasActor("ABOUT", isActor("p.actor_id", keys))),
    given(own.intermediaries, (keys) => hasHop(keys, raw(BETWEEN))),
    given(own.chainIncludes, (keys) => hasHop(keys, raw("true"))),
    given(own.media, (keys) => isOneOf("t.medium_id", keys)),
    given(own.hasCondition, (has) => sql`(cardinality(t.condition_span) > 0) = ${has}::boolean`),
    given(own.quoteKinds, (kinds) => isWord("t.quote_kind", kinds)),
    given(own.modalities, (modalities) => sql`t.modalities && ${modalities}::text[]`),
    given(own.cueLemmas, (lemmas) => isWord("t.cue_lemma", lemmas)),
    given(own.cueClasses, (classes) => isWord("t.cue_class", classes)),
    given(own.cueStance, (stances) => isWord("t.cue_stance", stances)),
    given(own.minDepth, (depth) => sql`t.depth >= ${depth}`),
    given(own.minConfidence, (confidence) => sql`t.confidence >= ${confidence}`),
    given(own.said, (days) => overlaps("t.said_range", days)),
    given(own.published, (days) => inArticle(fallsOn("a.published_at", days))),
    given(own.outlets, (keys) => inArticle(isOneOf("a.outlet_id", keys))),
    given(own.topics, (keys) => isFiledUnder("t.article_id", keys)),
    given(own.changedSince, (moment) => hasChangedSince(moment.toISOString())),
    given(own.denied, (denied) => sql`${IS_DENIED} = ${denied}::boolean`),
    own.collapseUtterances ? sql`not exists (${earlierReport})` : null,
  ];
}

const earlierReport = raw(`select 1 from statement_utterance u
  join statement_utterance o on o.utterance_id = u.utterance_id and o.statement_id < u.statement_id
  join statement s on s.article_id = o.article_id and s.id = o.statement_id and s.current
  where u.article_id = t.article_id and u.statement_id = t.id`);

/** Whoever rejects a claim does not put it forward. */
const IS_DENIED =
  raw(`(exists (select 1 from claim_appearance x join claim_wording w on w.wording_id = x.claim_id
    join claim_corroboration k on k.claim_id = w.claim_id
    where x.article_id = t.article_id and x.statement_id = t.id and cardinality(k.denied_by_ids) > 0)
  and not exists (select 1 from claim_holding h
    where h.article_id = t.article_id and h.statement_id = t.id and h.stance = 'DISAGREE'))`);

/** A decision's trail goes by the statement that was decided on first, in whichever version. */
function hasChangedSince(moment: string): Sql {
  return sql`(t.generated_at >= ${moment}::timestamptz or t.id in (
    select d.statement_id from revision r join decided_statement d on d.decision_id = r.node_id
    where r.node_type = 'Statement' and r.at >= ${moment}::timestamptz))`;
}

function hasActor(role: StatementRole, condition: Sql): Sql {
  return sql`exists (select 1 from statement_actor p where p.article_id = t.article_id
    and p.statement_id = t.id and p.role = ${role} and ${condition})`;
}

/** Neither the outermost step nor the innermost. */
const BETWEEN = `h.position > 0 and h.position < (select max(l.position) from attribution_hop l
  where l.article_id = t.article_id and l.statement_id = t.id)`;

function hasHop(agents: readonly string[], which: Sql): Sql {
  return sql`exists (select 1 from attribution_hop h where h.article_id = t.article_id
    and h.statement_id = t.id and h.agent_ids && ${membersOf(agents)} and ${which})`;
}

function inArticle(condition: Sql): Sql {
  return sql`exists (select 1 from article a where a.id = t.article_id and ${condition})`;
}
