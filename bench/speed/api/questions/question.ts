import type { NodeType } from "../../../../src/api/global-id";

/** A page that a client asks for by an id, and how each server is asked for it. All answer the same: see `normalised`. */
export interface Question {
  readonly name: string;
  /** In words, for tables. */
  readonly title: string;
  /** Of what the id is. */
  readonly type: NodeType;
  /** SQL that gives at most $1 keys to ask for as column "id", the same ones in the same random order every time. */
  readonly keys: string;
  /** GraphQL for Hearsay, with the variable $id. */
  readonly hearsay: string;
  /** GraphQL for PostGraphile, with the variable $key. */
  readonly postgraphile: string;
  /** One statement that gives Hearsay's answer as a text of JSON, with the key as $1. */
  readonly sql: string;
}

/** SQL of an instant as GraphQL writes it. */
export function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL of the speaker of the statement "s". @param fields pairs of json_build_object over the actor "c". */
export function speakerOf(fields: string): string {
  return `(select json_build_object(${fields}) from statement_actor p join actor c on c.id = p.actor_id
    where p.article_id = s.article_id and p.statement_id = s.id and p.role = 'SPEAKER' order by p.position limit 1)`;
}

/** SQL of the outlet of the article "a". */
export const OUTLET =
  "(select json_build_object('name', o.name) from outlet o where o.id = a.outlet_id)";

/** SQL of a whole answer. */
export function answer(object: string, from: string): string {
  return `select json_build_object('data', json_build_object('answer', ${object}))::text as answer from ${from}`;
}

/** SQL of a list of objects as a connection. */
export function connection(object: string, order: string, rows: string): string {
  return `json_build_object('nodes', (select coalesce(json_agg(${object} order by ${order}), '[]') from ${rows}))`;
}
