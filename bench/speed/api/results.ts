import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../../src/server/package-folder";
import { bare, hearsay, postgraphile } from "./servers/contestants";

/** What one server did with one question in one round. */
export interface Figures {
  readonly server: string;
  readonly question: string;
  readonly connections: number;
  readonly round: number;
  readonly perSecond: number;
  readonly failures: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a request; null where the system does not tell. */
  readonly nodeMs: number | null;
  readonly postgresMs: number | null;
  readonly residentMb: number | null;
}

/** A run of the bench. */
export interface Results {
  readonly scale: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly node: string;
  readonly postgres: string;
  readonly figures: readonly Figures[];
  /** SQL statements a request, by server and question. */
  readonly statements: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const COMPARED_AT = 16;

/** The geometric mean, over all questions, of how many times the requests of another server ours answers at 16 connections. */
export function ratioTo({ figures }: Results, other: string): number {
  const names = [...new Set(figures.map(({ question }) => question))];
  const logs = names.map((question) => {
    const rate = (server: string) =>
      median(chosen(figures, server, question).map(({ perSecond }) => perSecond));
    return Math.log(rate(hearsay.name) / rate(other));
  });
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

function chosen(figures: readonly Figures[], server: string, question: string): Figures[] {
  return figures.filter(
    (one) => one.server === server && one.question === question && one.connections === COMPARED_AT,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** A run as a Markdown table: medians of the rounds at 16 connections. */
export function tableOf(results: Results): string {
  const { figures, statements } = results;
  const pairs = new Map(
    figures.map(({ server, question }) => [`${question} ${server}`, { server, question }]),
  );
  const rows = [...pairs.values()].map(({ server, question }) => {
    const own = chosen(figures, server, question);
    const of = (pick: (one: Figures) => number | null, digits: number) => {
      const told = own.map(pick).filter((figure) => figure !== null);
      return told.length === 0 ? "–" : median(told).toFixed(digits);
    };
    const cells = [
      question,
      server,
      of(({ perSecond }) => perSecond, 0),
      of(({ p50 }) => p50, 1),
      of(({ p99 }) => p99, 1),
      of(({ nodeMs }) => nodeMs, 2),
      of(({ postgresMs }) => postgresMs, 2),
      String(statements[server]?.[question] ?? ""),
      of(({ residentMb }) => residentMb, 0),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const ratios = [postgraphile.name, bare.name].map(
    (other) => `${ratioTo(results, other).toFixed(2)} times ${other}`,
  );
  return [
    "| question | server | requests/s | p50 ms | p99 ms | Node ms | PostgreSQL ms | SQL statements | MB |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
    `Requests a second of Hearsay, geometric mean: ${ratios.join(", ")}.`,
    "",
  ].join("\n");
}

/** Writes a run to bench/results. */
export function saveResults(name: string, results: Results): void {
  const folder = join(packageFolder(), "bench", "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, null, 2)}\n`);
}
