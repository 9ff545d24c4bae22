import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { InputError } from "../shared/errors";

/** Who may ask for what, and how much. */
export interface GuardSettings {
  /** open: whoever reaches the server, which only this machine does. keys: whoever has an API key. */
  readonly access: "open" | "keys";
  /** Origins of web pages that may use the API from browsers, beside the server's own. */
  readonly origins: readonly string[];
  /** Proxies before the server whose X-Forwarded-For is believed, as express takes them; false for none. */
  readonly trustProxy: false | number | readonly string[];
  /** Objects of answers that a caller may ask for each second, in the long run; null for no limit. */
  readonly rate: number | null;
  /** The longest that PostgreSQL works on one statement of a request, but for those that write. */
  readonly statementSeconds: number;
  /** Documents known by their hashes. */
  readonly persistedDocuments: ReadonlyMap<string, string>;
  /** Whether no other documents are answered. */
  readonly persistedOnly: boolean;
}

/** Reads one variable: what `parse` makes of it, or `otherwise` where it is not set. */
export type ReadVariable = <T>(variable: string, parse: (value: string) => T, otherwise: T) => T;

/** Says that a variable's value will not do. */
export function reject(variable: string, value: string, expected: string): never {
  throw new InputError(`${variable}=${value} will not do: expected ${expected}`);
}

/** Whether only this machine itself can reach what listens there. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, "").toLowerCase();
  return address === "localhost" || address.endsWith(".localhost") || isLoopbackAddress(address);
}

function isLoopbackAddress(address: string): boolean {
  return address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}

function readAccess(host: string): (value: string) => "open" | "keys" {
  return (value) => {
    if (value !== "open" && value !== "keys")
      return reject("HEARSAY_ACCESS", value, "open or keys");
    if (value === "keys" || isLoopback(host)) return value;
    throw new InputError(
      `HEARSAY_ACCESS=open will not do with HOST=${host}, which lets other machines in: leave it out`,
    );
  };
}

function readOrigins(value: string): string[] {
  return value.split(/[\s,]+/).map((origin) => {
    const url = URL.canParse(origin) ? new URL(origin) : null;
    if (url !== null && /^https?:$/.test(url.protocol) && url.origin === origin) return origin;
    const expected = "origins such as https://news.example, separated by commas";
    return reject("HEARSAY_ORIGINS", value, expected);
  });
}

const subnet = /^[\da-f:.]+(?:\/\d{1,3})?$/i;

function readTrustProxy(value: string): number | string[] {
  if (/^[1-9]$/.test(value)) return Number(value);
  const names = value.split(/[\s,]+/);
  const isKnown = (name: string) => {
    const [address = ""] = name.split("/");
    return name === "loopback" || (subnet.test(name) && isIP(address) !== 0);
  };
  if (names.every(isKnown)) return names;
  const expected = "how many proxies stand before the server, or their addresses: 10.0.0.0/8";
  return reject("HEARSAY_TRUST_PROXY", value, expected);
}

function readRate(value: string): number | null {
  if (value === "off") return null;
  if (/^[1-9]\d{0,9}$/.test(value)) return Number(value);
  return reject("HEARSAY_RATE", value, "objects a second, such as 100000, or off");
}

function readStatementSeconds(value: string): number {
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  return reject("HEARSAY_STATEMENT_SECONDS", value, "whole seconds from 1 to 99999");
}

/** As graphql-codegen's client preset names documents, and without the algorithm. */
const hash = /^(?:sha256:)?[\da-f]{64}$/;

function readPersistedDocuments(path: string): ReadonlyMap<string, string> {
  const expected = "a JSON file of documents by their SHA-256, as graphql-codegen writes it";
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return reject("HEARSAY_PERSISTED_DOCUMENTS", path, `${expected}; ${words}`);
  }
  const entries = Object.entries(content ?? {});
  const wrong = entries.find(([name, text]) => !hash.test(name) || typeof text !== "string");
  if (entries.length === 0 || wrong) {
    const found = wrong ? `found ${wrong[0].slice(0, 100)}` : "found none";
    return reject("HEARSAY_PERSISTED_DOCUMENTS", path, `${expected}; ${found}`);
  }
  const documents = entries as [string, string][];
  return new Map(documents.map(([name, text]) => [name.replace("sha256:", ""), text]));
}

function readYesNo(value: string): boolean {
  if (value !== "yes" && value !== "no")
    return reject("HEARSAY_PERSISTED_ONLY", value, "yes or no");
  return value === "yes";
}

const DEFAULT_RATE = 100_000;
const DEFAULT_STATEMENT_SECONDS = 15;

/**
 * Reads the settings of the guards.
 * @param host the interface that the server listens on
 * @throws InputError naming the variable, its value and what was expected
 */
export function readGuardSettings(read: ReadVariable, host: string): GuardSettings {
  const persistedDocuments = read(
    "HEARSAY_PERSISTED_DOCUMENTS",
    readPersistedDocuments,
    new Map<string, string>(),
  );
  const persistedOnly = read("HEARSAY_PERSISTED_ONLY", readYesNo, false);
  if (persistedOnly && persistedDocuments.size === 0) {
    throw new InputError(
      "HEARSAY_PERSISTED_ONLY=yes leaves nothing to be answered: set HEARSAY_PERSISTED_DOCUMENTS",
    );
  }
  return {
    access: read("HEARSAY_ACCESS", readAccess(host), isLoopback(host) ? "open" : "keys"),
    origins: read("HEARSAY_ORIGINS", readOrigins, []),
    trustProxy: read<GuardSettings["trustProxy"]>("HEARSAY_TRUST_PROXY", readTrustProxy, false),
    rate: read("HEARSAY_RATE", readRate, DEFAULT_RATE),
    statementSeconds: read(
      "HEARSAY_STATEMENT_SECONDS",
      readStatementSeconds,
      DEFAULT_STATEMENT_SECONDS,
    ),
    persistedDocuments,
    persistedOnly,
  };
}
