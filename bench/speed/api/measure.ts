import type { Client } from "pg";
import { serverCpuSeconds } from "../ingest/server-cpu";
import type { Running } from "./compare-answers";
import { putLoad } from "./load/load";
import type { Question } from "./questions/question";
import { questions } from "./questions/questions";
import type { Figures, Results } from "./results";
import { residentMegabytes } from "./servers/process-figures";
import type { Ask } from "./servers/server";

/** What is measured. */
export interface Setting {
  readonly running: readonly Running[];
  /** To ask for, by the question's name. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly client: Client;
  /** The process of PostgreSQL that began the others. */
  readonly postmaster: number;
  readonly write: (line: string) => void;
}

const CONNECTIONS = [1, 16, 64];
const WARM_UP_SECONDS = 1;
const COUNTED_REQUESTS = 10;

/** Puts the same load on one server after the other, round by round, so that all of them meet the same weather. */
export async function measure(
  setting: Setting,
  { scale, seconds, rounds }: Pick<Results, "scale" | "seconds" | "rounds">,
): Promise<Results> {
  const figures: Figures[] = [];
  for (const question of questions) {
    for (const one of setting.running) {
      await load(setting, one, question, 16, WARM_UP_SECONDS);
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const connections of CONNECTIONS) {
        for (const one of setting.running) {
          const measured = await load(setting, one, question, connections, seconds);
          figures.push({ ...measured, round });
          setting.write(line(measured));
        }
      }
    }
  }
  const statements: Record<string, Record<string, number>> = {};
  for (const one of setting.running) {
    statements[one.contestant.name] = await countStatements(setting, one);
  }
  const shown = await setting.client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  const postgres = shown.rows[0]?.version ?? "";
  return { scale, seconds, rounds, node: process.version, postgres, figures, statements };
}

function line({
  server,
  question,
  connections,
  perSecond,
  failures,
  p50,
  p99,
}: Omit<Figures, "round">): string {
  const failed = failures > 0 ? `  ${failures} were not answered` : "";
  const cells = [question.padEnd(8), server.padEnd(24), String(connections).padStart(3)];
  return `${cells.join(" ")} ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms${failed}\n`;
}

function asksOf({ keys }: Setting, { contestant }: Running, question: Question): Ask[] {
  return (keys.get(question.name) ?? []).map((key) => contestant.ask(question, key));
}

async function load(
  setting: Setting,
  one: Running,
  question: Question,
  connections: number,
  seconds: number,
): Promise<Omit<Figures, "round">> {
  const { pid, url, name } = one.server;
  const before = { node: serverCpuSeconds(pid), postgres: serverCpuSeconds(setting.postmaster) };
  const asks = asksOf(setting, one, question);
  const told = await putLoad({ url, asks, connections, seconds });
  const perRequest = (since: number | null, now: number | null) =>
    since === null || now === null ? null : (1000 * (now - since)) / told.requests;
  return {
    server: name,
    question: question.name,
    connections,
    perSecond: told.requests / told.seconds,
    failures: told.failures,
    p50: told.p50,
    p99: told.p99,
    nodeMs: perRequest(before.node, serverCpuSeconds(pid)),
    postgresMs: perRequest(before.postgres, serverCpuSeconds(setting.postmaster)),
    residentMb: residentMegabytes(pid),
  };
}

/** The SQL statements that one request of each question takes, on average. */
async function countStatements(setting: Setting, one: Running): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const question of questions) {
    await setting.client.query("select pg_stat_statements_reset()");
    for (const { method, path, body } of asksOf(setting, one, question).slice(
      0,
      COUNTED_REQUESTS,
    )) {
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${one.server.url}${path}`, {
        method,
        headers,
        body: body ?? null,
      });
      await response.text();
    }
    const { rows } = await setting.client.query<{ calls: number }>(
      "select coalesce(sum(calls), 0)::int as calls from pg_stat_statements where query not like '%pg_stat_statements%'",
    );
    counts[question.name] = (rows[0]?.calls ?? 0) / COUNTED_REQUESTS;
  }
  return counts;
}
