import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import type { DataSource } from "typeorm";
import { createContext } from "../../../src/api/context";
import { decodeGlobalId, encodeGlobalId, type NodeType } from "../../../src/api/global-id";
import { localViewer } from "../../../src/api/types/viewer";

/** A query with what it is about, what it may cost and what it answers. */
export interface Case {
  readonly name: string;
  readonly about: string;
  /** Statements of SQL that it costs, however many articles there are; two numbers where it depends on which look-ups meet. */
  readonly sql: { readonly least: number; readonly most: number };
  readonly document: string;
  readonly variables: Record<string, unknown>;
  /** The data expected where 50 articles are stored; ids as Type:key. */
  readonly answer: unknown;
}

const folder = join(__dirname, "../cases");

/** Reads the cases: name.graphql, whose head says "# about: …", "# sql: 4" or "# sql: 4 to 5", and maybe "# variables: …", beside name.json. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => {
      const name = file.replace(/\.graphql$/, "");
      const document = readFileSync(join(folder, file), "utf8");
      const said = (key: string) => new RegExp(`^# ${key}: (.*)$`, "m").exec(document)?.[1];
      const [, least, most = least] = /^(\d+)(?: to (\d+))?$/.exec(said("sql") ?? "") ?? [];
      const about = said("about");
      if (least === undefined || !about) throw new Error(`${file}: expected # about: and # sql:`);
      const sql = { least: Number(least), most: Number(most) };
      const answer: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
      const variables = JSON.parse(said("variables") ?? "{}", encodeId) as Record<string, unknown>;
      return { name, about, sql, document, variables, answer };
    });
}

/** In cases, ids are written "id Type:key". */
function encodeId(_key: string, value: unknown): unknown {
  const match = typeof value === "string" ? /^id (\w+):(\d+)$/.exec(value) : null;
  return match ? encodeGlobalId(match[1] as NodeType, match[2] ?? "") : value;
}

/** The data of an answer as JSON carries it, with ids as Type:key. */
export function readable(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    if (key !== "id" || typeof value !== "string") return value;
    const { type, key: digits } = decodeGlobalId(value, key);
    return `${type}:${digits}`;
  });
}

/** Asks as a request to the server would. */
export async function ask(
  dataSource: DataSource,
  schema: GraphQLSchema,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const contextValue = createContext({
    dataSource,
    viewer: localViewer,
    clock: () => new Date("2026-01-02T00:00:00Z"),
  });
  return graphql({ schema, source, contextValue, variableValues });
}
