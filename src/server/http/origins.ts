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
 * Refuses requests under a name that is not this machine's own: a page from elsewhere can have its own name lead here (DNS
 * rebinding), and then no browser keeps it from reading what is open to this machine.
 */
export const requireOwnName: RequestHandler = (request, response, next) => {
  const { hostname } = request;
  if (hostname && isLoopback(hostname)) return next();
  const message = `This server is open to its own machine only, and was asked for as ${hostname}. To let others in, set HEARSAY_ACCESS=keys.`;
  answerError(response, 403, "FORBIDDEN", message);
};
