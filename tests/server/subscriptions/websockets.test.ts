import type { Client } from "graphql-ws";
import WebSocket from "ws";
import { ingestArticle } from "../../../src/ingest/ingest-article";
import { document, options } from "../../ingest/support/sayings";
import { useDatabase } from "../../support/database";
import { type Served, serve } from "./support/served";
import { connect, subscribe, type Told } from "./support/told";

jest.setTimeout(60_000);
const database = useDatabase();
const ADDED = `subscription ($filter: StatementFilter, $after: String) {
  statementAdded(filter: $filter, after: $after) { id text speaker { name } } }`;
const CHANGED = `subscription ($filter: ClaimFilter, $after: String) {
  claimChanged(filter: $filter, after: $after) { kind because cursor node { ... on Claim { text } } } }`;

let served: Served;
let client: Client;
beforeAll(async () => {
  served = await serve(database.dataSource());
});
beforeEach(() => {
  client = connect(served.socketUrl);
});
afterEach(async () => {
  await client.dispose();
  expect(served.faults).toEqual([]);
});
afterAll(() => served.stop());

const say = (text: string) => ingestArticle(database.dataSource(), document({ text }), options);

/** Subscribing takes effect some time after it was asked for: until then, what is said may be missed. */
async function live(told: Told): Promise<void> {
  for (let said = 1; told.messages.length === 0; said += 1) {
    await say(`Maria Stern said the wait lasted ${said} long days in ${Math.random()}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const texts = (told: Told) =>
  told.messages.map(({ data }) => (data?.statementAdded as { text: string } | undefined)?.text);

describe("subscriptions over websockets", () => {
  test("tell of statements as articles come in, in their order, each with the cursor behind it", async () => {
    const told = subscribe(client, ADDED);
    await live(told);
    const before = told.messages.length;
    await say("Maria Stern said the harbour will be closed. Maria Stern said the ferry will sail.");
    await say("Maria Stern said the bridge will be opened.");
    await told.count(before + 3);
    expect(texts(told).slice(-3)).toEqual([
      "the harbour will be closed",
      "the ferry will sail",
      "the bridge will be opened",
    ]);
    const cursors = told.messages.map(({ extensions }) => extensions?.cursor);
    expect(new Set(cursors).size).toBe(cursors.length);
    expect(told.messages.at(-1)?.data?.statementAdded).toMatchObject({
      speaker: { name: "Maria Stern" },
    });
  });

  test("tell only of what a filter asks for", async () => {
    const all = subscribe(client, ADDED);
    const some = subscribe(client, ADDED, { filter: { text: "lighthouse" } });
    const negated = subscribe(client, ADDED, { filter: { not: { text: "lighthouse" } } });
    await live(all);
    await live(negated);
    await say("Maria Stern said the quay was painted. Maria Stern said the lighthouse was sold.");
    await some.count(1);
    await say("Maria Stern said the buoy was lost.");
    while (!texts(all).includes("the buoy was lost")) await all.count(all.messages.length + 1);
    expect(texts(some)).toEqual(["the lighthouse was sold"]);
    expect(texts(negated)).toContain("the quay was painted");
    expect(texts(negated)).not.toContain("the lighthouse was sold");
  });

  test("go on behind a cursor, without gaps and without doubles, across what happened in between", async () => {
    const first = subscribe(client, ADDED);
    await live(first);
    await say("Maria Stern said the mill was built.");
    while (!texts(first).includes("the mill was built"))
      await first.count(first.messages.length + 1);
    await client.dispose();
    for (const mill of ["sold", "burnt", "rebuilt"])
      await say(`Maria Stern said the mill was ${mill}.`);
    client = connect(served.socketUrl);
    const second = subscribe(client, ADDED, { after: first.cursor() });
    await second.count(3);
    await say("Maria Stern said the mill was praised.");
    await second.count(4);
    const endings = ["sold", "burnt", "rebuilt", "praised"];
    expect(texts(second)).toEqual(endings.map((ending) => `the mill was ${ending}`));
  });

  test("tell what became of claims, and why", async () => {
    const told = subscribe(client, CHANGED, { filter: { text: "aqueduct" } });
    const all = subscribe(client, CHANGED);
    await live(all);
    await say("Maria Stern said the aqueduct of Lund will be torn down in May.");
    await told.count(1);
    await say("Otto Lind said the aqueduct of Lund will be torn down in May.");
    await told.count(2);
    expect(told.messages.map(({ data }) => data?.claimChanged)).toEqual([
      expect.objectContaining({
        kind: "CREATED",
        because: expect.stringMatching(/^A new article came in: Ferry to sail \(Outlet/),
        node: { text: "the aqueduct of Lund will be torn down in May" },
      }),
      expect.objectContaining({ kind: "UPDATED" }),
    ]);
  });

  test("are told by every process what any of them stores", async () => {
    const other = await serve(database.dataSource());
    const there = connect(other.socketUrl);
    const [here, away] = [subscribe(client, ADDED), subscribe(there, ADDED)];
    await live(here);
    await live(away);
    await say("Maria Stern said the tunnel was flooded.");
    for (const told of [here, away]) {
      while (!texts(told).includes("the tunnel was flooded"))
        await told.count(told.messages.length + 1);
      expect(texts(told).filter((text) => text === "the tunnel was flooded")).toHaveLength(1);
    }
    await there.dispose();
    await other.stop();
  });

  test("go on when the connection that wakes them up was lost, and miss nothing", async () => {
    const own = await serve(database.dataSource());
    const there = connect(own.socketUrl);
    const told = subscribe(there, ADDED);
    await live(told);
    await database
      .dataSource()
      .query(
        "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()",
      );
    await say("Maria Stern said the dam was breached.");
    while (!texts(told).includes("the dam was breached"))
      await told.count(told.messages.length + 1);
    expect(own.faults.length).toBeGreaterThan(0);
    await there.dispose();
    await own.stop();
    served.faults.length = 0;
  });

  test("end cleanly when the server stops", async () => {
    const own = await serve(database.dataSource());
    const there = connect(own.socketUrl);
    const told = subscribe(there, ADDED);
    await live(told);
    await own.stop();
    expect(await told.ended()).toMatchObject({ code: 1001 });
  });

  describe("refuse", () => {
    const refused = async (query: string, variables: Record<string, unknown> = {}) => {
      const told = subscribe(client, query, variables);
      return told.ended();
    };

    test.each([
      ["a query", "{ viewer { name } }", {}, "BAD_INPUT", /expected a subscription, got a query/],
      ["what is no GraphQL", "subscription {", {}, "GRAPHQL_PARSE_FAILED", /Syntax Error/],
      ["unknown fields", "subscription { none }", {}, "GRAPHQL_VALIDATION_FAILED", /none/],
      ["a bad cursor", ADDED, { after: "abc" }, "BAD_INPUT", /^after: not a cursor/],
      [
        "an id of another type",
        ADDED,
        { filter: { speakers: ["abc"] } },
        "BAD_INPUT",
        /^filter\.speakers\[0\]/,
      ],
      [
        "a filter that is too long",
        ADDED,
        { filter: { cueLemmas: Array(101).fill("say") } },
        "BAD_INPUT",
        /cueLemmas/,
      ],
      ["variables of another type", ADDED, { after: 3 }, "BAD_INPUT", /after/],
    ])("%s", async (_, query, variables, code, message) => {
      const told = subscribe(client, query, variables);
      const end = await told.ended();
      const errors = end === "complete" ? told.messages[0]?.errors : end;
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(message),
          extensions: expect.objectContaining({ code }),
        }),
      ]);
    });

    test("more subscriptions on one socket than there may be", async () => {
      const own = await serve(database.dataSource(), { limits: { perSocket: 2 } });
      const there = connect(own.socketUrl);
      const kept = [subscribe(there, ADDED), subscribe(there, ADDED)];
      const third = subscribe(there, ADDED);
      expect(await third.ended()).toEqual([
        expect.objectContaining({ message: expect.stringMatching(/has 2 subscriptions/) }),
      ]);
      expect(kept.map(({ end }) => end)).toEqual([null, null]);
      await there.dispose();
      await own.stop();
    });

    test("whoever may not come in", async () => {
      const own = await serve(database.dataSource(), {
        authenticate: async (authorization) => {
          if (authorization === "Bearer good")
            return (await import("../../../src/api/types/viewer")).localViewer;
          throw new Error("no");
        },
      });
      const stranger = subscribe(connect(own.socketUrl), ADDED);
      expect(await stranger.ended()).toMatchObject({ code: 4403 });
      const friend = connect(own.socketUrl, { authorization: "Bearer good" });
      const told = subscribe(friend, ADDED);
      await live(told);
      await friend.dispose();
      await own.stop();
    });

    const closed = (
      url: string,
      protocols: string[],
      act: (socket: WebSocket) => void,
      headers = {},
    ) =>
      new Promise<number | string>((resolve) => {
        const socket = new WebSocket(url, protocols, { headers });
        socket.on("open", () => act(socket));
        socket.on("close", (code) => resolve(code));
        socket.on("error", ({ message }) => resolve(message));
      });
    const protocol = ["graphql-transport-ws"];
    const ignore = () => undefined;

    test("sockets that send nothing", async () => {
      const own = await serve(database.dataSource(), { limits: { initMilliseconds: 50 } });
      expect(await closed(own.socketUrl, protocol, ignore)).toBe(4408);
      await own.stop();
    });

    test("sockets that do not answer pings", async () => {
      const own = await serve(database.dataSource(), { limits: { keepAliveMilliseconds: 50 } });
      const code = await closed(own.socketUrl, protocol, (socket) => {
        socket.pong = ignore;
      });
      expect(code).toBe(1006);
      await own.stop();
    });

    test.each([
      [
        "messages that are too long",
        1009,
        (socket: WebSocket) => socket.send("x".repeat(2 ** 20 + 1)),
      ],
      ["messages that are none", 4400, (socket: WebSocket) => socket.send("hello")],
      [
        "subscribing before saying who one is",
        4401,
        (socket: WebSocket) =>
          socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: ADDED } })),
      ],
    ])("%s", async (_, code, act) => {
      expect(await closed(served.socketUrl, protocol, act)).toBe(code);
    });

    test.each([
      ["another path", () => `${served.socketUrl}/other`, {}, /404/],
      [
        "pages from elsewhere",
        () => served.socketUrl,
        { origin: "https://elsewhere.example" },
        /403/,
      ],
      [
        "a name that is not this machine's own",
        () => served.socketUrl,
        { host: "elsewhere.example" },
        /403/,
      ],
    ])("%s", async (_, url, headers, answer) => {
      expect(await closed(url(), protocol, ignore, headers)).toMatch(answer);
    });
  });
});
