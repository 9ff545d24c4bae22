import { Actor } from "../../entities";
import { normaliseName } from "../../resolution/normalise-name";
import type { ActorKind } from "../../shared/vocabulary";
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
  ]);
}

/** The country that an actor "t" is shown with. */
const COUNTRY = `coalesce(t.country, (select m.country from actor m
  where m.canonical_id = t.id and m.country is not null order by m.id limit 1))`;

/** A pattern for LIKE in which the text stands for itself. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
