import { HearsayError } from "../shared/errors";

/** Whether whoever called can do something about it; the message says what. */
export function isBadInput(error: unknown): error is HearsayError {
  return error instanceof HearsayError && error.code !== "INVARIANT";
}

/**
 * What to tell a person about an error: its message where it says what to do (our own errors, those of the system and of
 * the database, which carry a code), the stack where it is a fault of ours that somebody has to find.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isBadInput(error)) return error.message;
  const isOurs = error instanceof HearsayError;
  if (!isOurs && "code" in error && typeof error.code === "string") return messageOf(error);
  return `this is a fault of hearsay itself: ${error.stack ?? error.message}`;
}

/** An AggregateError (a name with several addresses, none of which answers) has its messages inside. */
function messageOf(error: Error): string {
  if (error.message !== "" || !(error instanceof AggregateError)) return error.message;
  return error.errors.map((inner) => (inner instanceof Error ? inner.message : inner)).join("; ");
}
