import { Article } from "../../entities";
import type { PubStatus, SourceReliability } from "../../shared/vocabulary";
import { isActor } from "../identity/members";
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
  matchesSearch,
} from "./criteria";
import type { List, Order } from "./page";

/** Which articles. Ids are the database's keys. */
export interface ArticleCriteria extends Combinable<ArticleCriteria> {
  /** Searched in headline and text of the current version. */
  readonly text?: string | null | undefined;
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

const orderedBy = (column: string, direction: Order["direction"]): Order => ({
  kind: "instant",
  key: raw(column),
  direction,
});

/** An article without a date of publication counts by when it was first received: that is sort_at. */
export const articleOrders = {
  PUBLISHED_DESC: orderedBy("t.sort_at", "desc"),
  PUBLISHED_ASC: orderedBy("t.sort_at", "asc"),
  FIRST_SEEN_DESC: orderedBy("t.first_seen_at", "desc"),
} as const satisfies Record<string, Order>;

export function articles(criteria: ArticleCriteria, order: Order): List<Article> {
  return { entity: Article, where: meets(criteria), order };
}

/** The articles that an outlet carries; the parent is the outlet. */
export function articlesOfOutlet(criteria: ArticleCriteria): List<Article> {
  const where = all([sql`t.outlet_id = parent.key`, meets(criteria)]);
  return { entity: Article, where, order: articleOrders.PUBLISHED_DESC };
}

const carriedReport = raw(`select 1 from article_relation r where r.article_id = t.id
  and r.kind in ('DUPLICATE_OF', 'NEAR_DUPLICATE_OF', 'SYNDICATED_FROM')`);

function meets(criteria: ArticleCriteria): Sql {
  return combine(criteria, (own) => [
    given(
      own.text,
      (text) => sql`exists (select 1 from article_version v where v.article_id = t.id
        and v.id = t.current_version_id and ${matchesSearch("v.search", text)})`,
    ),
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
