import { Mention } from "../../entities";
import { raw, sql } from "../sql";
import type { List } from "./page";

/** The mentions of an article's current version in the order of its text; the parent is the article. */
export function mentionsOfArticle(): List<Mention> {
  return {
    entity: Mention,
    where: sql`t.article_id = parent.key and t.current`,
    order: { kind: "number", key: raw("t.start_offset"), direction: "asc" },
  };
}

/** The mentions of an actor in current versions, in an order that means nothing and stays; the parent is the actor. */
export function mentionsOfActor(): List<Mention> {
  return {
    entity: Mention,
    where: sql`t.actor_id = parent.key and t.current`,
    order: { kind: "number", key: raw("t.id"), direction: "asc" },
    ofMembers: true,
  };
}
