import type { Server } from "node:http";
import type { ErrorRequestHandler, RequestHandler } from "express";
import { createFormatError, type ReportFault } from "../../api/errors";
import { isLoopback } from "../guard-settings";
import type { GraphqlOptions } from "../http/graphql";
import { jsonBody } from "../http/json-body";
import { allowOrigins, mayConnect } from "../http/origins";
import { type SubscriptionLimits, subscriptionLimits } from "./limits";
import { ServerSentEvents } from "./server-sent-events";
import { serveWebsockets } from "./websockets";

/** What serves subscriptions. */
export interface SubscriptionOptions
  extends Pick<
    GraphqlOptions<object>,
    "schema" | "createContext" | "authenticate" | "guard" | "settings"
  > {
  readonly report: ReportFault;
  readonly limits?: Partial<SubscriptionLimits>;
}

/** Where subscriptions are served. */
export interface Subscriptions {
  /** The handlers of event streams, in their order. */
  readonly handlers: readonly (RequestHandler | ErrorRequestHandler)[];
  /** Ends all of them. */
  stop(): Promise<void>;
}

/** Serves subscriptions on a server: over websockets at `path`, and as server-sent events where the handlers are put. */
export function serveSubscriptions(
  server: Server,
  path: string,
  options: SubscriptionOptions,
): Subscriptions {
  const { schema, createContext, authenticate, guard, settings, report } = options;
  const { access, origins } = settings;
  const service = {
    ...{ schema, createContext, authenticate, guard },
    formatError: createFormatError(report, { suggestions: access === "open" }),
    limits: { ...subscriptionLimits, ...options.limits },
  };
  const sockets = serveWebsockets(server, {
    ...service,
    path,
    report: (error) => report("-", error),
    mayUpgrade: ({ headers: { origin, host } }) =>
      mayConnect(origin, host, origins) && (access === "keys" || isOwnName(host)),
  });
  const events = new ServerSentEvents(service);
  return {
    handlers: [allowOrigins(origins), ...jsonBody, events.handler],
    async stop() {
      events.stop();
      await sockets.stop();
    },
  };
}

/** See requireOwnName, which handshakes do not pass. */
function isOwnName(host: string | undefined): boolean {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}
