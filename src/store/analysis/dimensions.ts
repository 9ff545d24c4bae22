import { Article, Claim, Statement } from "../../entities";
import type { StatementRole } from "../../entities/statement-actor";
import type { Dimension, Interval } from "../../shared/vocabulary";
import { raw, type Sql, sql } from "../sql";

/**
 * Where the values of a dimension stand: a query for them, as "key", over the counted row "t". A row may have several values, the same one
 * more than once, or none. It is kept simple enough for PostgreSQL to turn it into joins.
 */
export type Values = (interval: Interval) => Sql;

/** What can be counted: which columns dimensions look at, and which dimensions there are. */
export interface Countable {
  /** Of the row "t". */
  readonly columns: Sql;
  readonly dimensions: { readonly [D in Dimension]?: Values };
}

const column =
  (expression: string): Values =>
  () =>
    raw(`select ${expression} as key`);

/** The periods as they are written, so that they sort by time; weeks are those of ISO 8601. */
const PERIODS: { readonly [I in Interval]: string } = {
  DAY: "YYYY-MM-DD",
  WEEK: 'IYYY-"W"IW',
  MONTH: "YYYY-MM",
  QUARTER: 'YYYY-"Q"Q',
  YEAR: "YYYY",
};

const period =
  (day: string): Values =>
  (interval) =>
    raw(`select to_char(${day}, '${PERIODS[interval]}') as key`);

const query =
  (text: string): Values =>
  () =>
    raw(text);

/** The canonical actors in a role of the statement that two keys tell. */
function actors(role: StatementRole, article: string, statement: string): string {
  return `select m.canonical_id as key from statement_actor p join actor m on m.id = p.actor_id
    where p.article_id = ${article} and p.statement_id = ${statement} and p.role = '${role}'`;
}

/** What is told of the article that a key tells. */
const ofArticle = {
  outlet: (article: string) => `select a.outlet_id as key from article a where a.id = ${article}`,
  language: (article: string) => `select a.language as key from article a where a.id = ${article}`,
  origin: (
    article: string,
  ) => `select m.canonical_id as key from article_origin g join origin_cluster o on o.id = g.cluster_id
    join actor m on m.id = o.origin_id where g.article_id = ${article}`,
  topic: (article: string) =>
    `select f.topic_id as key from article_topic f where f.article_id = ${article}`,
};

/** The appearances of the claims that a statement makes, as "x", and those claims as "w". */
const MADE = `claim_appearance x join claim_wording w on w.wording_id = x.claim_id`;
const BY_STATEMENT = "x.article_id = t.article_id and x.statement_id = t.id";

const statement: Countable = {
  columns: raw(
    "t.article_id, t.id, t.sort_day, t.quote_kind, t.modalities, t.cue_lemma, t.cue_stance",
  ),
  dimensions: {
    SPEAKER: query(actors("SPEAKER", "t.article_id", "t.id")),
    ADDRESSEE: query(actors("ADDRESSEE", "t.article_id", "t.id")),
    ABOUT: query(actors("ABOUT", "t.article_id", "t.id")),
    OUTLET: query(ofArticle.outlet("t.article_id")),
    ORIGIN: query(ofArticle.origin("t.article_id")),
    TOPIC: query(ofArticle.topic("t.article_id")),
    PERIOD: period("t.sort_day"),
    QUOTE_KIND: column("t.quote_kind"),
    MODALITY: query("select m.key from unnest(t.modalities) as m (key)"),
    CUE: column("t.cue_lemma"),
    CUE_STANCE: column("t.cue_stance"),
    LANGUAGE: query(ofArticle.language("t.article_id")),
    INTERMEDIARY: query(`select m.canonical_id as key from attribution_hop h
      cross join unnest(h.agent_ids) as agent (id) join actor m on m.id = agent.id
      where h.article_id = t.article_id and h.statement_id = t.id and h.position > 0
        and exists (select from attribution_hop l
          where l.article_id = h.article_id and l.statement_id = h.statement_id and l.position > h.position)`),
    VOICE: query(`select y.voice as key from ${MADE}
      join claim_wording o on o.claim_id = w.claim_id
      join claim_appearance y on y.article_id = x.article_id and y.claim_id = o.wording_id and y.version_id = x.version_id
      where ${BY_STATEMENT}`),
    STATUS:
      query(`select k.status as key from ${MADE} join claim_corroboration k on k.claim_id = w.claim_id
      where ${BY_STATEMENT}`),
  },
};

const article: Countable = {
  columns: raw("t.id, t.outlet_id, t.language, t.sort_at"),
  dimensions: {
    SPEAKER:
      query(`select m.canonical_id as key from statement_actor p join actor m on m.id = p.actor_id
      where p.article_id = t.id and p.role = 'SPEAKER' and p.current`),
    ABOUT: query(`select m.canonical_id as key from mention n join actor m on m.id = n.actor_id
      where n.article_id = t.id and n.current`),
    OUTLET: column("t.outlet_id"),
    ORIGIN: query(ofArticle.origin("t.id")),
    TOPIC: query(ofArticle.topic("t.id")),
    PERIOD: period("t.sort_at"),
    LANGUAGE: column("t.language"),
  },
};

/** What is told by a query over the appearances "x" of the claim "t" in current versions. */
const byAppearance = (values: string): Values =>
  query(`select v.key from claim_wording w join claim_appearance x on x.claim_id = w.wording_id and x.current
    cross join lateral (${values}) as v where w.claim_id = t.id`);

const claim: Countable = {
  columns: raw("t.id, t.subject_id, t.object_id, t.modality, t.first_appeared_at"),
  dimensions: {
    SPEAKER: byAppearance(actors("SPEAKER", "x.article_id", "x.statement_id")),
    ABOUT: query(
      "select m.canonical_id as key from actor m where m.id in (t.subject_id, t.object_id)",
    ),
    OUTLET: byAppearance(ofArticle.outlet("x.article_id")),
    ORIGIN: byAppearance(ofArticle.origin("x.article_id")),
    TOPIC: byAppearance(ofArticle.topic("x.article_id")),
    PERIOD: period("t.first_appeared_at"),
    MODALITY: column("t.modality"),
    LANGUAGE: byAppearance(ofArticle.language("x.article_id")),
    VOICE: byAppearance("select x.voice as key"),
    STATUS: query("select k.status as key from claim_corroboration k where k.claim_id = t.id"),
  },
};

/** What can be counted, by its entity. */
export const countables: ReadonlyMap<unknown, Countable> = new Map<unknown, Countable>([
  [Statement, statement],
  [Article, article],
  [Claim, claim],
]);

/** What the keys of a dimension are keys of; null where they are words themselves. */
export const keyTypes: { readonly [D in Dimension]: "Actor" | "Outlet" | "Topic" | null } = {
  SPEAKER: "Actor",
  ADDRESSEE: "Actor",
  ABOUT: "Actor",
  OUTLET: "Outlet",
  ORIGIN: "Actor",
  TOPIC: "Topic",
  PERIOD: null,
  QUOTE_KIND: null,
  MODALITY: null,
  CUE: null,
  CUE_STANCE: null,
  LANGUAGE: null,
  INTERMEDIARY: "Actor",
  VOICE: null,
  STATUS: null,
};

const NAMES = { Actor: raw("actor"), Outlet: raw("outlet"), Topic: raw("topic") };

/** What a key is called, for people; null where the key itself is readable. */
export function labelOf(dimension: Dimension, key: Sql): Sql {
  const type = keyTypes[dimension];
  return type === null
    ? raw("null")
    : sql`(select n.name from ${NAMES[type]} n where n.id = ${key})`;
}

/** By what rows of an entity can be counted. */
export function dimensionsOf(entity: unknown): readonly Dimension[] {
  return Object.keys(countables.get(entity)?.dimensions ?? {}) as Dimension[];
}
