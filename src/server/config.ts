import { statSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { InputError } from "../shared/errors";
import { type GuardSettings, type ReadVariable, readGuardSettings, reject } from "./guard-settings";
import { packageFolder } from "./package-folder";

/** Everything that can be set from outside. This file is the only one that knows the environment. */
export interface Config {
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  /** Name or address of the interface to listen on. */
  readonly host: string;
  /** postgres://…, or null for the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded PostgreSQL's data. */
  readonly dataDir: string;
  /** Folder of the articles that an empty database is filled with, or null for none. */
  readonly samplesFolder: string | null;
  /** The language model that reads articles, or null for the built-in reader. */
  readonly languageModel: LanguageModelSettings | null;
  readonly guards: GuardSettings;
}

/** A language model behind an endpoint that speaks the OpenAI chat-completions protocol. */
export interface LanguageModelSettings {
  /** Of the endpoint itself, for instance http://127.0.0.1:11434/v1/chat/completions. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null where the endpoint asks for none. */
  readonly key: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return port <= 65535 ? port : reject("PORT", value, "a whole number from 0 to 65535");
}

const hostName = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i;

function readHost(value: string): string {
  // All digits and dots, but no address: 127.0.0 or 1.2.3.4.5 would be looked up as a name, in vain.
  const isName = hostName.test(value) && !/^[\d.]+$/.test(value);
  if (isIP(value) !== 0 || isName) return value;
  return reject("HOST", value, "a host name or an IP address, such as 127.0.0.1, ::1 or 0.0.0.0");
}

function readDatabaseUrl(value: string): string {
  // Not echoed: it may hold a password.
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol)) return value;
  return reject("DATABASE_URL", "…", "postgres://user:password@host:port/database");
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readDataDir(value: string): string {
  const exists = statSync(value, { throwIfNoEntry: false }) !== undefined;
  if (!exists || isFolder(value)) return value;
  return reject("HEARSAY_DATA_DIR", value, "a folder, or a path where one can be made");
}

function readSamplesFolder(value: string): string | null {
  if (value === "off" || value === "none") return null;
  return isFolder(value) ? value : reject("HEARSAY_SAMPLES", value, "a folder that exists, or off");
}

const endpointPath = "/chat/completions";

/** A base address, as clients of the protocol usually take it, is completed to the endpoint's. */
function readLanguageModelUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  // Not echoed: it may hold a password.
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hash) {
    return reject(
      "HEARSAY_LLM_URL",
      "…",
      "an http or https address without user and password, such as http://127.0.0.1:11434/v1",
    );
  }
  const path = url.pathname.replace(/\/$/, "");
  url.pathname = path.endsWith(endpointPath) ? path : path + endpointPath;
  return url.href;
}

function readLanguageModelName(value: string): string {
  if (/^\P{Cc}{1,200}$/u.test(value)) return value;
  return reject("HEARSAY_LLM_MODEL", value, "the name of a model, of at most 200 characters");
}

function readLanguageModelKey(value: string): string {
  // Not echoed: it is a secret.
  if (/^[!-~]+$/.test(value)) return value;
  return reject("HEARSAY_LLM_KEY", "…", "a key of printable ASCII characters without blanks");
}

/** Address and name belong together; a key alone is a slip as well. */
function combineLanguageModel(
  url: string | null,
  model: string | null,
  key: string | null,
): LanguageModelSettings | null {
  if (url !== null) {
    if (model !== null) return { url, model, key };
    throw new InputError("HEARSAY_LLM_URL is set but HEARSAY_LLM_MODEL is not: expected both");
  }
  if (model === null && key === null) return null;
  const stray = model === null ? "HEARSAY_LLM_KEY" : "HEARSAY_LLM_MODEL";
  throw new InputError(`${stray} is set but HEARSAY_LLM_URL is not: expected both, or neither`);
}

/**
 * Reads and checks the settings. A variable that is empty counts as not set.
 * @param environment process.env, or what stands in for it
 * @throws InputError naming the variable, its value and what was expected
 */
export function readConfig(environment: Environment = process.env): Config {
  const read: ReadVariable = (variable, parse, otherwise) => {
    const value = environment[variable]?.trim() ?? "";
    return value === "" ? otherwise : parse(value);
  };
  const host = read("HOST", readHost, "127.0.0.1");
  return {
    port: read("PORT", readPort, 4000),
    host,
    databaseUrl: read("DATABASE_URL", readDatabaseUrl, null),
    dataDir: read("HEARSAY_DATA_DIR", readDataDir, ".hearsay"),
    samplesFolder: read("HEARSAY_SAMPLES", readSamplesFolder, join(packageFolder(), "samples")),
    languageModel: combineLanguageModel(
      read("HEARSAY_LLM_URL", readLanguageModelUrl, null),
      read("HEARSAY_LLM_MODEL", readLanguageModelName, null),
      read("HEARSAY_LLM_KEY", readLanguageModelKey, null),
    ),
    guards: readGuardSettings(read, host),
  };
}
