/** What the exit code of `hearsay` says. Scripts rely on these numbers; `hearsay --help` prints them. */
export const ExitCode = {
  /** Everything that was asked for was done. */
  ok: 0,
  /** It could not be done: no database, a GraphQL error, a fault of ours. */
  failed: 1,
  /** Wrong usage, or input that is not what was expected. */
  badInput: 2,
  /** Some of the articles went through and some did not. */
  partlyFailed: 3,
  /** Stopped by Ctrl-C or a signal. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
