import type { DataSource } from "typeorm";
import { createContext } from "../../../../src/api/context";
import { OperationGuard } from "../../../../src/api/guards/operation-guard";
import { buildHearsaySchema } from "../../../../src/api/schema";
import { localViewer, type Viewer } from "../../../../src/api/types/viewer";
import { type HttpServer, startHttp } from "../../../../src/server/http";
import type { Authenticate } from "../../../../src/server/http/admission";
import type { SubscriptionLimits } from "../../../../src/server/subscriptions/limits";
import { ChangeFeed } from "../../../../src/store/changes/change-feed";

/** A server process as far as subscriptions go, with a feed of its own. */
export interface Served {
  readonly url: string;
  /** Of the websockets. */
  readonly socketUrl: string;
  /** What went wrong on the server's side. */
  readonly faults: unknown[];
  stop(): Promise<void>;
}

/** How it differs from the usual one. */
export interface ServedOptions {
  readonly limits?: Partial<SubscriptionLimits>;
  readonly mostWaiting?: number;
  readonly authenticate?: Authenticate;
  readonly access?: "open" | "keys";
}

export async function serve(
  dataSource: DataSource,
  { limits = {}, mostWaiting, authenticate, access = "open" }: ServedOptions = {},
): Promise<Served> {
  const faults: unknown[] = [];
  const schema = await buildHearsaySchema();
  const feed = new ChangeFeed({
    dataSource,
    report: (error) => faults.push(error),
    ...(mostWaiting && { mostWaiting }),
  });
  const http: HttpServer = await startHttp({
    host: "127.0.0.1",
    port: 0,
    schema,
    createContext: (viewer: Viewer) =>
      createContext({ dataSource, clock: () => new Date(), viewer, feed }),
    authenticate: authenticate ?? (async () => localViewer),
    guard: new OperationGuard(schema, { rate: null }),
    settings: { access, origins: [], trustProxy: false },
    ping: async () => undefined,
    report: (_id, error) => faults.push(error),
    subscriptionLimits: limits,
  });
  return {
    url: http.url,
    socketUrl: `${http.url.replace("http", "ws")}/graphql`,
    faults,
    async stop() {
      await http.stop();
      await feed.stop();
    },
  };
}
