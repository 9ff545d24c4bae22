/** Why something is refused, as machines read it. */
export type ErrorCode =
  | "BAD_INPUT"
  | "NOT_FOUND"
  | "LIMIT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "RATE_LIMITED"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "UNAVAILABLE"
  | "INVARIANT";

/** An error that is meant for whoever called: its message names the input and what was expected. */
export class HearsayError extends Error {
  /** @param code becomes `extensions.code` in GraphQL answers and decides the command line's exit code. */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The input is not what was expected; the message says which part and what would do. */
export class InputError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super("BAD_INPUT", message, options);
  }
}

/** Nothing goes by that id, name or path. */
export class NotFoundError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super("NOT_FOUND", message, options);
  }
}

/** More was asked for than the stated bound. */
export class LimitError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super("LIMIT", message, options);
  }
}

/** Whoever asks has not shown a key that opens the API. */
export class UnauthenticatedError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super("UNAUTHENTICATED", message, options);
  }
}

/** Whoever asks may not do so; the message says who may. */
export class ForbiddenError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super("FORBIDDEN", message, options);
  }
}

/** Whoever asks has asked for too much of late. */
export class RateLimitedError extends HearsayError {
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super("RATE_LIMITED", message);
  }
}

/** Something that must hold does not: a fault of ours, shown to callers only as an id. */
export class InvariantError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super("INVARIANT", message, options);
  }
}
