import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverAudits } from "graphql-http";
import { readConfig } from "../../src/server/config";
import { type RunningServer, serve } from "../../src/server/serve";
import type { Role } from "../../src/shared/vocabulary";
import { createApiKey, revokeApiKey } from "../../src/store/keys/api-keys";
import { useDatabase } from "../support/database";

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), "hearsay-guards-"));
const persisted = "query Who { viewer { name role } }";
const hash = createHash("sha256").update(persisted).digest("hex");
writeFileSync(join(folder, "persisted.json"), JSON.stringify({ [`sha256:${hash}`]: persisted }));
const keys = new Map<Role, string>();
const running: RunningServer[] = [];

async function start(environment: Record<string, string>): Promise<string> {
  const common = { PORT: "0", DATABASE_URL: database.url(), HEARSAY_SAMPLES: "off" };
  const server = await serve(readConfig({ ...common, ...environment }), () => undefined);
  running.push(server);
  return server.url;
}

let open: string;
let guarded: string;
beforeAll(async () => {
  const { manager } = database.dataSource();
  for (const role of ["READER", "EDITOR", "ADMIN"] as const) {
    keys.set(role, (await createApiKey(manager, { name: role, role }, new Date())).key);
  }
  const file = join(folder, "persisted.json");
  open = await start({ HEARSAY_PERSISTED_DOCUMENTS: file });
  guarded = await start({ HEARSAY_ACCESS: "keys", HEARSAY_ORIGINS: "https://desk.example" });
});
afterAll(async () => {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true });
});

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const bearer = (role: Role) => ({ authorization: `Bearer ${keys.get(role)}` });
interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { code: string } }[];
  readonly extensions?: { readonly cost: Record<string, number> };
}
const answerOf = async (response: Response) => (await response.json()) as Answer;
const codeOf = async (response: Response) =>
  (await answerOf(response)).errors?.[0]?.extensions.code;
const who = { query: "{ viewer { name role } }" };

describe("keys", () => {
  it("none, a wrong one and another scheme are refused with what to send", async () => {
    for (const authorization of [
      undefined,
      `Bearer hsy_00000000_${"a".repeat(43)}`,
      "Basic eDp5",
    ]) {
      const response = await post(guarded, who, authorization ? { authorization } : {});
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(await codeOf(response)).toBe("UNAUTHENTICATED");
    }
  });

  it("one that opens tells whose request it is, and what it may do", async () => {
    const response = await post(guarded, who, bearer("EDITOR"));
    expect((await answerOf(response)).data).toEqual({ viewer: { name: "EDITOR", role: "EDITOR" } });
    const made = { query: 'mutation { createApiKey(name: "x", role: READER) { key } }' };
    expect(await codeOf(await post(guarded, made, bearer("EDITOR")))).toBe("FORBIDDEN");
    const [{ last_used_at }] = await database
      .dataSource()
      .query("select last_used_at from api_key where name = 'EDITOR'");
    expect(last_used_at).not.toBeNull();
  });

  it("one that is revoked, by whichever process, is refused within five seconds", async () => {
    const { manager } = database.dataSource();
    const made = await createApiKey(manager, { name: "Bo", role: "READER" }, new Date());
    const authorization = `Bearer ${made.key}`;
    const status = async () => (await post(guarded, who, { authorization })).status;
    const until = async (wanted: number) => {
      const end = Date.now() + 5000;
      while ((await status()) !== wanted && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return status();
    };
    expect(await until(200)).toBe(200);
    await revokeApiKey(manager, { name: "Bo" }, new Date());
    expect(await until(401)).toBe(401);
  }, 20_000);

  it("are not needed by this machine itself, under its own name only", async () => {
    expect((await answerOf(await post(open, who))).data).toEqual({
      viewer: { name: "local", role: "ADMIN" },
    });
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      request(`${open}/graphql`, { headers: { host: "rebound.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});

describe("documents by hash", () => {
  it.each([
    ["documentId", { documentId: `sha256:${hash}` }],
    ["a bare documentId", { documentId: hash }],
    ["Apollo's extension", { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
  ])("by %s", async (_name, body) => {
    const answer = await answerOf(await post(open, body));
    expect(answer.data).toEqual({ viewer: { name: "local", role: "ADMIN" } });
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(body)) {
      search.set(name, typeof value === "string" ? value : JSON.stringify(value));
    }
    const headers = { "apollo-require-preflight": "yes" };
    const got = await fetch(`${open}/graphql?${search}`, { headers });
    expect((await answerOf(got)).data).toEqual(answer.data);
  });

  it("an unknown one, and one that is another document's, are told", async () => {
    expect(await codeOf(await post(open, { documentId: "0".repeat(64) }))).toBe(
      "PERSISTED_QUERY_NOT_FOUND",
    );
    expect(await codeOf(await post(open, { ...who, documentId: "0".repeat(64) }))).toBe(
      "BAD_INPUT",
    );
  });

  it("read from a file with or without the algorithm's name, and from no file that has others", () => {
    const file = join(folder, "other.json");
    const read = (documents: object) => {
      writeFileSync(file, JSON.stringify(documents));
      return readConfig({ HEARSAY_PERSISTED_DOCUMENTS: file }).guards.persistedDocuments;
    };
    expect(read({ [hash]: persisted })).toEqual(new Map([[hash, persisted]]));
    expect(read({ [`sha256:${hash}`]: persisted })).toEqual(new Map([[hash, persisted]]));
    for (const documents of [{}, { [`sha1:${hash}`]: persisted }, { [hash]: 7 }]) {
      expect(() => read(documents)).toThrow(/HEARSAY_PERSISTED_DOCUMENTS.*SHA-256/);
    }
  });

  it("no others where only these are answered", async () => {
    const file = join(folder, "persisted.json");
    const url = await start({ HEARSAY_PERSISTED_DOCUMENTS: file, HEARSAY_PERSISTED_ONLY: "yes" });
    expect((await post(url, { documentId: hash })).status).toBe(200);
    const refused = await post(url, who);
    expect([refused.status, await codeOf(refused)]).toEqual([403, "FORBIDDEN"]);
  });
});

describe("rates", () => {
  it("tell what is left, and when to come again", async () => {
    const url = await start({ HEARSAY_RATE: "10" });
    const query = "{ articles(first: 90) { nodes { id } } }";
    const { extensions } = await answerOf(await post(url, { query }));
    expect(extensions?.cost).toMatchObject({ requested: 90, max: 500_000, restoredPerSecond: 10 });
    const refused = await post(url, { query });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(5);
    expect(await codeOf(refused)).toBe("RATE_LIMITED");
  });
});

it("keeps to the standard of GraphQL over HTTP", async () => {
  // GET asks for a header that no page from elsewhere can send, which the audits do not know.
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, "apollo-require-preflight": "yes" } });
  const results = await Promise.all(
    serverAudits({ url: `${open}/graphql`, fetchFn }).map((audit) => audit.fn()),
  );
  const count = (status: string) => results.filter((result) => result.status === status).length;
  const wrong = results.filter(({ status }) => status !== "ok");
  const told = wrong.map((result) => `${result.status} ${result.id} ${result.name}`);
  expect({ errors: count("error"), told }).toEqual({ errors: 0, told });
  expect(count("warn")).toBeLessThanOrEqual(6);
  expect(count("ok")).toBeGreaterThanOrEqual(55);
});

describe("what scanners look for, with a reader's key", () => {
  const ask = (query: string, more: Record<string, string> = {}) =>
    post(guarded, { query }, { ...bearer("READER"), ...more });
  const fields = (count: number, text: (at: number) => string) =>
    `{ ${Array.from({ length: count }, (_, at) => text(at)).join(" ")} }`;

  it.each([
    ["alias overloading", fields(101, (at) => `a${at}: __typename`)],
    ["field duplication", fields(500, () => "__typename")],
    ["directive overloading", `{ __typename ${"@aa".repeat(10)} }`],
    [
      "circular introspection",
      "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
    ],
  ])("%s gets no data and one error", async (_name, query) => {
    const answer = await answerOf(await ask(query));
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
  });

  it("batches, forms, mutations by GET and GET without a preflight are refused", async () => {
    const headers = bearer("ADMIN");
    expect((await post(guarded, [who, who], headers)).status).toBe(400);
    for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data"]) {
      const response = await post(guarded, "query={__typename}", {
        ...headers,
        "content-type": type,
      });
      expect(response.status).toBe(415);
    }
    const mutation = "mutation { revokeApiKey(id: 1) { id } }";
    const search = new URLSearchParams({ query: mutation });
    expect((await fetch(`${guarded}/graphql?${search}`, { headers })).status).toBe(405);
    expect((await fetch(`${open}/graphql?query={__typename}`)).status).toBe(400);
  });

  it("suggestions, traces and stacks are not told", async () => {
    const text = await (
      await ask("{ articels { id } }", { "apollo-federation-include-trace": "ftv1" })
    ).text();
    expect(text).not.toMatch(/did you mean|tracing|ftv1|stack|node_modules/i);
    const local = await answerOf(await post(open, { query: "{ articels { id } }" }));
    expect(local.errors?.[0]?.message).toMatch(/Did you mean "articles"/);
  });

  it("only named origins may read answers from pages", async () => {
    const from = (origin: string) => ask("{ __typename }", { origin });
    expect((await from("https://desk.example")).headers.get("access-control-allow-origin")).toBe(
      "https://desk.example",
    );
    const stranger = await from("https://evil.example");
    expect(stranger.headers.get("access-control-allow-origin")).toBeNull();
    expect(stranger.headers.get("x-content-type-options")).toBe("nosniff");
    expect(stranger.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});
