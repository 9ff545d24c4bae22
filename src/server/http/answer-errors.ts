import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { GraphQLFormattedError } from "graphql";
import type { ReportFault } from "../../api/errors";

/** Answers in GraphQL's form, so that clients need to know one form of error only. */
export function answerError(
  response: Response,
  status: number,
  code: string,
  message: string,
): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** What GraphQL is answered as: as JSON like any other, or as a type of its own, which lets the status tell of the operation. */
export type MediaType = "application/json" | "application/graphql-response+json";

const mediaTypes: MediaType[] = ["application/json", "application/graphql-response+json"];

/** The type that a request prefers, plain JSON where it does not say. */
export function mediaTypeFor(request: Request): MediaType {
  return (request.accepts(mediaTypes) || mediaTypes[0]) as MediaType;
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

/**
 * The HTTP status of a GraphQL request that is not executed. As plain JSON, what is wrong with the document or its variables is told
 * under 200, for old clients and proxies look at nothing else then (GraphQL over HTTP, 6.4.1).
 */
export function statusFor(code: unknown, type: MediaType): number {
  return statuses[String(code)] ?? (type === "application/json" ? 200 : 400);
}

/** Answers a GraphQL request that is not executed. */
export function answerRefusal(
  response: Response,
  type: MediaType,
  errors: readonly GraphQLFormattedError[],
): void {
  response
    .status(statusFor(errors[0]?.extensions?.code, type))
    .set("content-type", `${type}; charset=utf-8`)
    .end(JSON.stringify({ errors }));
}

/** 404 for every path that nothing else has answered. */
export const answerUnknownPath: RequestHandler = (request, response) => {
  const known = "/graphql, /playground/, /health/live and /health/ready";
  answerError(response, 404, "NOT_FOUND", `There is nothing at ${request.path}; there is ${known}`);
};

/** Errors of express' own middleware carry a status; below 500 they tell about the request and may be shown. */
function isRequestError(error: unknown): error is { status: number; message: string } {
  return (
    error instanceof Error &&
    "status" in error &&
    typeof error.status === "number" &&
    error.status < 500
  );
}

/**
 * What went wrong outside GraphQL: the request's own mistakes in words, our faults as an id.
 * @param report is called with each fault before its id is shown.
 */
export function createErrorHandler(report: ReportFault): ErrorRequestHandler {
  return (error, _request, response, next) => {
    // The answer has begun: all that is left is to break it off, which express' own handler does.
    if (response.headersSent) return next(error);
    if (isRequestError(error)) {
      return answerError(response, error.status, "BAD_INPUT", error.message);
    }
    const id = randomUUID();
    report(id, error);
    const message = `Something went wrong on our side. It is logged under the id ${id}.`;
    answerError(response, 500, "INTERNAL", message);
  };
}
