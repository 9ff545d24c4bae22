import cors from "cors";
import type { RequestHandler } from "express";
import { isLoopback } from "../guard-settings";
import { answerError } from "./answer-errors";

/** Which origins' pages may read answers in a browser (the Fetch standard's CORS protocol); no cookies are ever asked for. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: [...origins],
    methods: ["GET", "POST"],
    allowedHeaders: [
      "authorization",
      "content-type",
      "apollo-require-preflight",
      "x-apollo-operation-name",
    ],
    exposedHeaders: ["retry-after"],
    maxAge: 600,
  });
}

/**
 * Whether a page of an origin may open a connection that browsers open without asking, a websocket: one of the server's own, or of
 * an origin that is allowed. What is no browser sends no origin.
 * @param host the header of this name
 */
export function mayConnect(
  origin: string | undefined,
  host: string | undefined,
  origins: readonly string[],
): boolean {
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Refuses requests under a name that is not this machine's own: a page from elsewhere can have its own name lead here (DNS
 * rebinding), and then no browser keeps it from reading what is open to this machine.
 */
export const requireOwnName: RequestHandler = (request, response, next) => {
  const { hostname } = request;
  if (hostname && isLoopback(hostname)) return next();
  const message = `This server is open to its own machine only, and was asked for as ${hostname}. To let others in, set HEARSAY_ACCESS=keys.`;
  answerError(response, 403, "FORBIDDEN", message);
};
