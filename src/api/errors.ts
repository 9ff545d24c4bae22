import { randomUUID } from "node:crypto";
import type { ValidationError } from "class-validator";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { HearsayError } from "../shared/errors";

/** Takes down an error of ours under the id that the caller is told. */
export type ReportFault = (id: string, error: unknown) => void;

/**
 * Makes the function that turns every error into what callers see: their own mistakes in full, our faults as an id.
 * @param report is called with each fault before its id is shown.
 */
export function createFormatError(
  report: ReportFault,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const { message, extensions: _, ...place } = formatted;
    if (cause instanceof HearsayError && cause.code !== "INVARIANT") {
      return { message: cause.message, ...place, extensions: { code: cause.code } };
    }
    if (cause instanceof ArgumentValidationError) {
      return { message: wordViolations(cause), ...place, extensions: { code: "BAD_INPUT" } };
    }
    if (isMistakeInRequest(error, cause)) {
      return { message, ...place, extensions: { code: error.extensions.code ?? "BAD_INPUT" } };
    }
    const id = randomUUID();
    report(id, cause);
    return {
      message: `Something went wrong on our side. It is logged under the id ${id}.`,
      ...place,
      extensions: { code: "INTERNAL", id },
    };
  };
}

/** GraphQL's own errors about a document or its variables point into the document; faults while answering do not. */
function isMistakeInRequest(error: unknown, cause: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError && cause instanceof GraphQLError)) return false;
  if (error.extensions.code === "INTERNAL_SERVER_ERROR") return false;
  return error.path === undefined || cause.nodes !== undefined;
}

/** class-validator's errors carry the whole input; only the paths and the violated rules are put into words. */
function wordViolations(error: ArgumentValidationError): string {
  const violations = error.extensions.validationErrors as ValidationError[];
  return violations.flatMap((violation) => wordsOf(violation, "")).join("; ");
}

function wordsOf(violation: ValidationError, parent: string): string[] {
  const path = parent ? `${parent}.${violation.property}` : violation.property;
  const own = Object.values(violation.constraints ?? {}).map((words) => `${path}: ${words}`);
  return [...own, ...(violation.children ?? []).flatMap((child) => wordsOf(child, path))];
}
