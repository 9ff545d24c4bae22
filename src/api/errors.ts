import { randomUUID } from "node:crypto";
import type { ValidationError } from "class-validator";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { QueryFailedError } from "typeorm";
import { HearsayError, LimitError } from "../shared/errors";

/** Takes down an error of ours under the id that the caller is told. */
export type ReportFault = (id: string, error: unknown) => void;

/** How errors are told. */
export interface ErrorWording {
  /** Whether a misspelt name is answered with what may have been meant, which tells of the schema; as a rule, it is. */
  readonly suggestions?: boolean;
}

/** With this a suggestion begins; it always ends the message. */
const SUGGESTION = " Did you mean ";

/**
 * Makes the function that turns every error into what callers see: their own mistakes in full, our faults as an id.
 * @param report is called with each fault before its id is shown.
 */
export function createFormatError(
  report: ReportFault,
  { suggestions = true }: ErrorWording = {},
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error);
    const { message, extensions: _, ...place } = formatted;
    const code = codeOf(error);
    if (code === "INTERNAL") {
      const id = randomUUID();
      report(id, cause);
      return {
        message: `Something went wrong on our side. It is logged under the id ${id}.`,
        ...place,
        extensions: { code, id },
      };
    }
    const words = wordsFor(cause, message);
    return {
      message: suggestions ? words : withoutSuggestion(words),
      ...place,
      extensions: { code },
    };
  };
}

/** The code by which callers know an error; INTERNAL for every fault of ours. */
export function codeOf(error: unknown): string {
  const cause = causeOf(error);
  if (cause instanceof HearsayError) return cause.code === "INVARIANT" ? "INTERNAL" : cause.code;
  if (cause instanceof ArgumentValidationError) return "BAD_INPUT";
  if (!isMistakeInRequest(error, cause)) return "INTERNAL";
  return String(error.extensions.code ?? "BAD_INPUT");
}

function wordsFor(cause: unknown, message: string): string {
  if (cause instanceof HearsayError) return cause.message;
  return cause instanceof ArgumentValidationError ? wordViolations(cause) : message;
}

/** PostgreSQL's code for a statement that it was told to give up. */
const CANCELED = "57014";

/** What node-postgres says, without a code, where no connection came free in time. */
const NO_CONNECTION = "timeout exceeded when trying to connect";

/** What stands behind an error. A statement that took too long is whoever asked's to mend: they asked for too much. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof Error && cause.message === NO_CONNECTION) {
    const words = "All connections to the database are busy: try again in some seconds.";
    return new HearsayError("UNAVAILABLE", words, { cause });
  }
  if (!(cause instanceof QueryFailedError)) return cause;
  const { code } = cause.driverError as { readonly code?: string };
  return code === CANCELED
    ? new LimitError(
        "The database took too long to answer this: ask for less, by narrower filters or smaller pages.",
        { cause },
      )
    : cause;
}

/**
 * Errors of a document or its variables are found before anything is answered, so that they have no path in the answer;
 * an argument that is found wrong only while answering still points into the document.
 */
function isMistakeInRequest(error: unknown, cause: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  if (error.path) return cause instanceof GraphQLError && cause.nodes !== undefined;
  const { code } = error.extensions;
  return error.locations !== undefined || (code !== undefined && code !== "INTERNAL_SERVER_ERROR");
}

/** class-validator's errors carry the whole input; only the violated rules are told, each with the path to its property. */
function wordViolations(error: ArgumentValidationError): string {
  const violations = error.extensions.validationErrors as ValidationError[];
  return violations.flatMap((violation) => wordsOf(violation, "")).join("; ");
}

function wordsOf(violation: ValidationError, parent: string): string[] {
  const { property, constraints = {}, children = [] } = violation;
  const path = `${parent}${property}`;
  const own = Object.values(constraints).map((words) => words.replace(property, path));
  return [...own, ...children.flatMap((child) => wordsOf(child, `${path}.`))];
}

function withoutSuggestion(message: string): string {
  const start = message.lastIndexOf(SUGGESTION);
  return start < 0 ? message : message.slice(0, start);
}
