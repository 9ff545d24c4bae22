import { Article } from "../../entities";
import type { PubStatus, SourceReliability } from "../../shared/vocabulary";
import { isActor } from "../identity/members";
import { namedActors, namedOutlets } from "../search/named-actors";
import { coverDensity } from "../search/score";
import { meetsSearch, type Searched } from "../search/search-condition";
import type { SearchQuery } from "../search/search-query";
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
} from "./criteria";
import type { Order } from "./order";
import type { List } from "./page";
import { type ByRelevance, orderedBy } from "./relevance";
import { searchOf } from "./search-of";

/** Which articles. Ids are the database's keys. */
export interface ArticleCriteria extends Combinable<ArticleCriteria> {
  /** Searched in headline and text of the current version. */
  readonly text?: SearchQuery | null | undefined;
  readonly outlets?: readonly string[] | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
  readonly published?: DayRange | null | undefined;
  /** Actors that the current version mentions. */
  readonly mentions?: readonly string[] | null | undefined;
  readonly pubStatus?: readonly PubStatus[] | null | undefined;
  /** Outlets that people assess as at least so reliable; F, which is no judgement, holds for any that is assessed. */
  readonly minReliability?: SourceReliability | null | undefined;
  /** Without articles that carry another one's text or report; false asks for nothing. */
  readonly collapseDuplicates?: boolean | null | undefined;
  /** Topics that articles are filed under. */
  readonly topics?: readonly string[] | null | undefined;
}

const byInstant = (column: string, direction: Order["direction"]): Order => ({
  kind: "instant",
  key: raw(column),
  direction,
});

/** An article without a date of publication counts by when it was first received: that is sort_at. */
export const articleOrders = {
  RELEVANCE: { kind: "rank", batches: byInstant("t.sort_at", "desc") },
  PUBLISHED_DESC: byInstant("t.sort_at", "desc"),
  PUBLISHED_ASC: byInstant("t.sort_at", "asc"),
  FIRST_SEEN_DESC: byInstant("t.first_seen_at", "desc"),
} as const satisfies Record<string, Order | ByRelevance>;

export function articles(criteria: ArticleCriteria, order: Order | ByRelevance): List<Article> {
  const search = searchOf(criteria, searchedArticle);
  return { entity: Article, where: meets(criteria), ...orderedBy(order, search), search };
}

/** The articles that an outlet carries; the parent is the outlet. */
export function articlesOfOutlet(criteria: ArticleCriteria): List<Article> {
  const where = all([sql`t.outlet_id = parent.key`, meets(criteria)]);
  const search = searchOf(criteria, searchedArticle);
  return { entity: Article, where, order: articleOrders.PUBLISHED_DESC, search };
}

const carriedReport = raw(`select 1 from article_relation r where r.article_id = t.id
  and r.kind in ('DUPLICATE_OF', 'NEAR_DUPLICATE_OF', 'SYNDICATED_FROM')`);

/** Names of whom its statements are by, of whom it mentions, and of its outlet. */
export const searchedArticle: Searched = {
  // By the version's key alone: of two columns PostgreSQL would expect hardly any match, and then sort all of them.
  words: (tsquery) => sql`exists (select 1 from article_version v where v.id = t.current_version_id
    and v.search @@ ${tsquery})`,
  score: (tsquery) => sql`(select ${coverDensity("v.search", tsquery)} from article_version v
    where v.article_id = t.id and v.id = t.current_version_id)`,
  names: {
    speaker: (named) => sql`exists (select 1 from statement_actor p where p.article_id = t.id
      and p.role = 'SPEAKER' and p.current and p.actor_id = any(${namedActors(named)}))`,
    about: (named) => sql`exists (select 1 from mention m where m.article_id = t.id and m.current
      and m.actor_id = any(${namedActors(named)}))`,
    outlet: (named) => sql`t.outlet_id = any(${namedOutlets(named)})`,
  },
};

function meets(criteria: ArticleCriteria): Sql {
  return combine(criteria, (own) => [
    given(own.text, (text) => meetsSearch(text, searchedArticle)),
    given(own.outlets, (keys) => isOneOf("t.outlet_id", keys)),
    given(own.languages, (tags) => isWord("t.language", tags)),
    given(own.published, (days) => fallsOn("t.published_at", days)),
    given(
      own.mentions,
      (keys) => sql`exists (select 1 from mention m where m.article_id = t.id and m.current
        and ${isActor("m.actor_id", keys)})`,
    ),
    given(own.topics, (keys) => isFiledUnder("t.id", keys)),
    given(own.pubStatus, (states) => isWord("t.pub_status", states)),
    given(
      own.minReliability,
      (
        least,
      ) => sql`exists (select 1 from assessment s where s.node_type = 'Outlet' and s.node_id = t.outlet_id
        and (s.source_reliability <= ${least} and s.source_reliability <> 'F' or ${least} = 'F'))`,
    ),
    own.collapseDuplicates ? sql`not exists (${carriedReport})` : null,
  ]);
}
