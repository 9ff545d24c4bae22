import "reflect-metadata";
import { request } from "node:http";
import { buildSchema, type GraphQLSchema } from "graphql";
import { OperationGuard } from "../../src/api/guards/operation-guard";
import { localViewer } from "../../src/api/types/viewer";
import { startHttp } from "../../src/server/http";
import { InputError } from "../../src/shared/errors";

const schema: GraphQLSchema = buildSchema(`
  type Query { hello: String! broken: String deep: Query! wait(milliseconds: Int!): String! echo(text: String!): String! }
`);
const fields: Record<string, (args: Record<string, never>) => unknown> = {
  hello: () => "world",
  broken: () => {
    throw new Error("the secret of the database");
  },
  deep: () => ({}),
  wait: ({ milliseconds }) =>
    new Promise((resolve) => setTimeout(() => resolve("done"), milliseconds)),
  echo: ({ text }) => text,
};
const queryFields = schema.getQueryType()?.getFields() ?? {};
for (const [name, resolve] of Object.entries(fields)) {
  const field = queryFields[name];
  if (field) field.resolve = (_parent, args) => resolve(args);
}

let ping: () => Promise<unknown> = async () => undefined;
const faults: { id: string; error: unknown }[] = [];
const guard = new OperationGuard(schema, { rate: null });
const start = (overrides: { port?: number; host?: string } = {}) =>
  startHttp({
    host: "127.0.0.1",
    port: 0,
    schema,
    createContext: () => ({}),
    authenticate: async () => localViewer,
    guard,
    settings: { access: "open", origins: [], trustProxy: false },
    ping: () => ping(),
    report: (id, error) => faults.push({ id, error }),
    ...overrides,
  });

describe("http", () => {
  let server: Awaited<ReturnType<typeof startHttp>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    ping = async () => undefined;
    faults.length = 0;
  });

  const post = (body: string | Uint8Array, type = "application/json") =>
    fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": type }, body });
  const ask = (query: string) => post(JSON.stringify({ query }));
  const errorOf = async (response: Response) => {
    expect(response.headers.get("content-type")).toMatch(/json/);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: object }[];
    };
    const [error] = errors;
    if (error === undefined) throw new Error("no error");
    return { status: response.status, ...error };
  };
  const expectAlive = async () => {
    expect(await (await ask("{ hello }")).json()).toMatchObject({ data: { hello: "world" } });
  };
  afterEach(expectAlive);

  describe("bodies", () => {
    test("a query is answered", expectAlive);

    test.each([
      ["that is not JSON", "{ hello", "application/json", 400, "is not JSON"],
      [
        "with bytes that are not UTF-8",
        Uint8Array.of(0x22, 0xff, 0x22),
        "application/json",
        400,
        "not UTF-8",
      ],
      [
        "in UTF-16",
        Buffer.from("{}", "utf16le"),
        "application/json; charset=utf-16le",
        415,
        "expected UTF-8",
      ],
      ["of another type", "{ hello }", "text/plain", 415, "application/json"],
      ["of a form", "query={hello}", "application/x-www-form-urlencoded", 415, "application/json"],
    ])("a body %s is refused", async (_name, body, type, status, message) => {
      const error = await errorOf(await post(body, type));
      expect(error).toMatchObject({ status, extensions: { code: "BAD_INPUT" } });
      expect(error.message).toContain(message);
      expect(faults).toEqual([]);
    });

    test.each([
      "null",
      "[]",
      "3",
      '""',
      "{}",
      '{"query":3}',
      '{"query":""}',
      '[{"query":"{hello}"}]',
    ])("the body %s is JSON but no query", async (body) => {
      expect((await errorOf(await post(body))).status).toBe(400);
      expect(faults).toEqual([]);
    });

    test("a body of 10 MB is read, a larger one is refused", async () => {
      const text = "x".repeat(9_900_000);
      const query = "query($text: String!) { echo(text: $text) }";
      const large = await post(JSON.stringify({ query, variables: { text } }));
      expect(await large.json()).toMatchObject({ data: { echo: text } });
      const error = await errorOf(
        await post(JSON.stringify({ query, variables: { text: text.repeat(2) } })),
      );
      expect(error).toMatchObject({ status: 413, extensions: { code: "LIMIT" } });
      expect(error.message).toContain("10 MB");
    });

    test("a body that is broken off harms nobody", async () => {
      await new Promise<void>((resolve) => {
        const sent = request(`${server.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", "content-length": 100 },
        });
        sent.on("error", () => resolve());
        sent.write('{"query":');
        setTimeout(() => sent.destroy(), 50);
      });
    });
  });

  describe("queries", () => {
    test("a syntax error is told with its place", async () => {
      const error = await errorOf(await ask("{ hello "));
      expect(error).toMatchObject({ status: 200, locations: [{ line: 1, column: 9 }] });
      expect(error.message).toContain("Syntax Error");
    });

    test("an unknown field is told", async () => {
      const error = await errorOf(await ask("{ helo }"));
      expect(error.status).toBe(200);
      expect(error.message).toContain("hello");
    });

    test("a document without end is refused before it is worked on", async () => {
      const error = await errorOf(await ask(`{ ${"hello ".repeat(20_000)} }`));
      expect(error).toMatchObject({ status: 200, extensions: { code: "LIMIT" } });
      expect(error.message).toContain("tokens");
    });

    test("one that nests thousands of levels does not take the server down", async () => {
      const levels = 4000;
      const response = await ask(`${"{ deep ".repeat(levels)} { hello } ${"}".repeat(levels)}`);
      expect((await errorOf(response)).extensions).toEqual({ code: "LIMIT" });
    });

    test("a fault of ours is shown as an id and reported under it", async () => {
      const response = await ask("{ broken }");
      const text = await response.text();
      expect(text).not.toContain("secret");
      expect(faults).toHaveLength(1);
      expect(text).toContain(faults[0]?.id);
      expect(String(faults[0]?.error)).toContain("the secret of the database");
    });
  });

  describe("paths", () => {
    test("the root leads to the playground, with or without a slash", async () => {
      expect((await fetch(server.url)).url).toBe(`${server.url}/playground/`);
      expect((await fetch(`${server.url}/playground?x=1`)).url).toBe(`${server.url}/playground/`);
    });

    test("an unknown path says what there is", async () => {
      const error = await errorOf(await fetch(`${server.url}/nowhere`));
      expect(error).toMatchObject({ status: 404, extensions: { code: "NOT_FOUND" } });
      expect(error.message).toMatch(/\/nowhere.*\/graphql.*\/playground/);
    });

    test.each([
      "/%",
      "/playground/%E0%A4%A",
      "/playground/..%2f..%2fpackage.json",
      "/playground/nothing.js",
    ])("the path %s is refused", async (path) => {
      const { status } = await fetch(server.url + path);
      expect([400, 403, 404]).toContain(status);
      expect(faults).toEqual([]);
    });

    test("no page of Apollo's with files from elsewhere", async () => {
      const response = await fetch(`${server.url}/graphql`, { headers: { accept: "text/html" } });
      expect(await response.text()).not.toContain("<script");
      expect(response.status).toBe(400);
    });
  });

  describe("health", () => {
    test("live and ready", async () => {
      expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: "live" });
      const ready = await fetch(`${server.url}/health/ready`);
      expect(ready.status).toBe(200);
      expect(await ready.json()).toEqual({ status: "ready" });
    });

    test("live but not ready while the database refuses or does not answer", async () => {
      ping = () => Promise.reject(new Error("no connection"));
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      ping = () => new Promise(() => undefined);
      const late = await fetch(`${server.url}/health/ready`);
      expect(late.status).toBe(503);
      expect(await late.json()).toEqual({ status: "unready", database: "late" });
    });
  });

  test("a port that is taken is named", async () => {
    const port = Number(new URL(server.url).port);
    await expect(start({ port })).rejects.toThrow(InputError);
    await expect(start({ port })).rejects.toThrow(`PORT=${port} is taken`);
  });

  test("a host that is not this machine is named", async () => {
    await expect(start({ host: "192.0.2.1" })).rejects.toThrow("HOST=192.0.2.1");
  });

  test("a stop lets the request under way finish and takes no new one", async () => {
    const other = await start();
    const slow = fetch(`${other.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ wait(milliseconds: 400) }" }),
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const stopped = other.stop();
    expect(await (await slow).json()).toMatchObject({ data: { wait: "done" } });
    await stopped;
    await expect(fetch(`${other.url}/health/live`)).rejects.toThrow();
  });
});
