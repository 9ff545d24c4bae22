import { Actor } from "../../entities";
import { normaliseName } from "../../resolution/normalise-name";
import type { ActorKind } from "../../shared/vocabulary";
import { raw, sql } from "../sql";
import { type Combinable, combine, given, isWord } from "./criteria";
import type { List } from "./page";

/** Which actors. */
export interface ActorCriteria extends Combinable<ActorCriteria> {
  /** Part of any of their names, however it is spelt. */
  readonly text?: string | null | undefined;
  readonly kinds?: readonly ActorKind[] | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[] | null | undefined;
}

/** Actors by name. */
export function actors(criteria: ActorCriteria): List<Actor> {
  return {
    entity: Actor,
    where: combine(criteria, (own) => [
      given(
        own.text,
        (text) => sql`exists (select 1 from actor_name n where n.actor_id = t.id
          and n.name_key like ${containing(normaliseName(text))})`,
      ),
      given(own.kinds, (kinds) => isWord("t.kind", kinds)),
      given(own.countries, (countries) => isWord("t.country", countries)),
    ]),
    order: { kind: "text", key: raw("t.name"), direction: "asc" },
  };
}

/** A pattern for LIKE in which the text stands for itself. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
