/** Takes one line for people. */
export type Say = (line: string) => void;

/** What there is to see of an error: its stack where it has one. */
export function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
