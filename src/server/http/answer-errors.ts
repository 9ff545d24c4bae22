import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
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
