import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BaseContext } from "@apollo/server";
import express from "express";
import { InputError } from "../shared/errors";
import { errorCode } from "./error-code";
import { answerUnknownPath, createErrorHandler } from "./http/answer-errors";
import { type GraphqlOptions, startGraphql } from "./http/graphql";
import { healthRouter } from "./http/health";
import { requireOwnName } from "./http/origins";
import { securityHeaders } from "./http/security-headers";
import { playgroundRouter, readyQueries } from "./playground/playground";

/** What an HTTP server is made of. */
export interface HttpOptions<Context extends BaseContext> extends GraphqlOptions<Context> {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Reaches the database, or rejects. */
  readonly ping: () => Promise<unknown>;
}

/** A server that listens. */
export interface HttpServer {
  /** For instance http://127.0.0.1:4000, without a slash at its end. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish for some seconds, and closes. */
  stop(): Promise<void>;
}

/** Bounds for callers that send slowly, or nothing at all. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 20_000 };

/**
 * Serves /graphql, /playground/ and /health.
 * @throws InputError where the port or the host cannot be had
 */
export async function startHttp<Context extends BaseContext>(
  options: HttpOptions<Context>,
): Promise<HttpServer> {
  const { access, trustProxy } = options.settings;
  const app = express().disable("x-powered-by").set("trust proxy", trustProxy);
  const server = createServer(timeouts, app);
  const graphql = await startGraphql(server, options);
  app.use(securityHeaders);
  if (access === "open") app.use(requireOwnName);
  app
    .get("/", (_request, response) => response.redirect("playground/"))
    .use("/health", healthRouter(options.ping))
    .use("/playground", playgroundRouter(readyQueries()))
    .use("/graphql", ...graphql.handlers)
    .use(answerUnknownPath)
    .use(createErrorHandler(options.report));
  try {
    const url = await listen(server, options);
    return { url, stop: graphql.stop };
  } catch (error) {
    // The plugin that drains waits for the server to close, which one that never listened does at once.
    await graphql.stop();
    throw error;
  }
}

/** Addresses that mean all of this machine's, and one of those that a browser here can open. */
const everyInterface: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw describeListenError(error, host, port);
  }
  const { port: given } = server.address() as AddressInfo;
  const reachable = everyInterface[host] ?? host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${given}`;
}

function describeListenError(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case "EADDRINUSE":
      return new InputError(
        `PORT=${port} is taken by another process: stop it, or set PORT to another (0 for any free one)`,
        { cause: error },
      );
    case "EACCES":
      return new InputError(
        `PORT=${port} may not be opened by this account: set PORT to one above 1023`,
        { cause: error },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new InputError(
        `HOST=${host} is no address of this machine: set HOST to one, such as 127.0.0.1 or 0.0.0.0`,
        { cause: error },
      );
    default:
      return error;
  }
}
