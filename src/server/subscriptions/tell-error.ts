import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { UnsoundDocumentError } from "../../api/guards/documents";
import { TooSlowError } from "../../store/changes/follower";
import { cursorOfCut } from "./event-stream";

/** Words an error for callers. */
export type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
) => GraphQLFormattedError;

/** The code of subscribers who were cut off. */
export const TOO_SLOW = "TOO_SLOW";

/** An error as subscribers see it; one that holds several becomes several. */
export function tellError(error: unknown, formatError: FormatError): GraphQLFormattedError[] {
  if (error instanceof UnsoundDocumentError) {
    return error.errors.flatMap((one) => tellError(one, formatError));
  }
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof TooSlowError) {
    const cursor = cursorOfCut(cause);
    const goOn = cursor === null ? "changes" : `changes(since: "${cursor}")`;
    const message = `More happened than you took in time: catch up by ${goOn}, then subscribe again.`;
    return [{ message, extensions: { code: TOO_SLOW, cursor } }];
  }
  const words = error instanceof Error ? error.message : String(error);
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: words };
  return [formatError(formatted, error)];
}
