import { Actor } from "../../entities";
import { normaliseName } from "../../resolution/normalise-name";
import type { ActorKind } from "../../shared/vocabulary";
import { canonicalOf } from "../identity/members";
import { all, raw, type Sql, sql } from "../sql";
import { type Combinable, combine, given, isWord } from "./criteria";
import type { Order } from "./order";
import type { List } from "./page";

/** Which actors. */
export interface ActorCriteria extends Combinable<ActorCriteria> {
  /** Part of any of their names, however it is spelt. */
  readonly text?: string | null | undefined;
  readonly kinds?: readonly ActorKind[] | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[] | null | undefined;
  /** Part of the title of an office, in any case. */
  readonly roleTitle?: string | null | undefined;
  /** YYYY-MM-DD: an office is held on this day; together with a title, that one. */
  readonly at?: string | null | undefined;
}

/** Actors by name or, where a name is searched for, those first of whom one of the names is most like it. */
export function actors(criteria: ActorCriteria): List<Actor> {
  const { text } = criteria;
  return {
    entity: Actor,
    where: all([raw("t.canonical_id = t.id"), meets(criteria)]),
    order: typeof text === "string" ? byLikeness(text) : byName,
  };
}

const byName: Order = { kind: "text", key: raw("t.name"), direction: "asc" };

/** The share of trigrams that the most similar name has in common with the text. */
function byLikeness(text: string): Order {
  const key = sql`(select max(similarity(n.name_key, ${normaliseName(text)}))
    from actor m join actor_name n on n.actor_id = m.id where m.canonical_id = t.id)`;
  return { kind: "score", key, direction: "desc" };
}

/** Whoever stands for others has their names and, where it has none of its own, their country. */
function meets(criteria: ActorCriteria): Sql {
  return combine(criteria, (own) => [
    given(
      own.text,
      (text) => sql`exists (select 1 from actor m join actor_name n on n.actor_id = m.id
          where m.canonical_id = t.id and n.name_key like ${containing(normaliseName(text))})`,
    ),
    given(own.kinds, (kinds) => isWord("t.kind", kinds)),
    given(own.countries, (countries) => isWord(COUNTRY, countries)),
    inOffice(own),
  ]);
}

function inOffice({ roleTitle, at }: ActorCriteria): Sql | null {
  const conditions = [
    given(roleTitle, (title) => sql`r.title like ${containing(title.trim().toLowerCase())}`),
    given(at, isHeldOn),
  ].filter((condition) => condition !== null);
  if (conditions.length === 0) return null;
  return sql`exists (select 1 from actor m join actor_role r on r.actor_id = m.id and r.current
    where m.canonical_id = t.id and ${all(conditions)})`;
}

/** The rule of terms.ts in resolution: told to be held by then, and not told since then, and up to then, to be over. */
function isHeldOn(day: string): Sql {
  return sql`not r.former and r.day <= ${day}::date and not exists (
    select 1 from actor m join actor_role e on e.actor_id = m.id and e.current
    where m.canonical_id = t.id and e.former and e.title = r.title and e.day between r.day and ${day}::date
      and coalesce(${canonicalOf("e.organization_id")} = ${canonicalOf("r.organization_id")}, true))`;
}

/** The country that an actor "t" is shown with. */
const COUNTRY = `coalesce(t.country, (select m.country from actor m
  where m.canonical_id = t.id and m.country is not null order by m.id limit 1))`;

/** A pattern for LIKE in which the text stands for itself. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
