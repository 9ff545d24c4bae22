import { isUtf8 } from "node:buffer";
import { type ErrorRequestHandler, json, type RequestHandler } from "express";
import { answerError } from "./answer-errors";

/** The largest body of a request; a larger article goes through `hearsay ingest`. */
const bodyLimitMegabytes = 10;

class BodyError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== "POST" || request.is("json")) return next();
  const given = request.get("content-type") ?? "no type";
  const message = `The body has ${given}; expected Content-Type: application/json`;
  answerError(response, 415, "BAD_INPUT", message);
};

const parse = json({
  limit: bodyLimitMegabytes * 1024 * 1024,
  // A bare word or number is left to GraphQL, which says what the body must hold.
  strict: false,
  verify: (_request, _response, body, encoding) => {
    // JSON is UTF-8 by its standard. Decoding would put a replacement mark for each bad byte and go on.
    if (encoding !== "utf-8") throw new BodyError(415, `The body is ${encoding}; expected UTF-8`);
    if (!isUtf8(body)) throw new BodyError(400, "The body holds bytes that are not UTF-8");
  },
});

function describe(error: { type?: string; message: string }): string {
  if (error.type === "entity.too.large") {
    return `The body is larger than ${bodyLimitMegabytes} MB; send articles in several requests`;
  }
  if (error.type === "entity.parse.failed") return `The body is not JSON: ${error.message}`;
  return error.message;
}

const answerBodyError: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof Error && "status" in error && typeof error.status === "number")) {
    return next(error);
  }
  // The rest of a refused body is not read, so the connection cannot be used again.
  if (error.status === 413) response.set("connection", "close");
  answerError(
    response,
    error.status,
    error.status === 413 ? "LIMIT" : "BAD_INPUT",
    describe(error),
  );
};

/** Reads the JSON body of a request, and tells what is wrong with one that cannot be read. */
export const jsonBody: readonly (RequestHandler | ErrorRequestHandler)[] = [
  requireJson,
  parse,
  answerBodyError,
];
