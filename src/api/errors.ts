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
