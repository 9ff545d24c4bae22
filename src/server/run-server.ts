import { InvariantError } from "../shared/errors";
import type { Config } from "./config";
import { describeFault, type Say } from "./log";
import { serve } from "./serve";

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Serves until a signal asks it to stop, then finishes what is under way and closes. A stray error of one request is
 * told and does not take the others' server down.
 * @throws what kept it from starting; InvariantError when the database is lost
 */
export async function runServer(config: Config, say: Say): Promise<void> {
  const tell = (error: unknown) => say(`fault outside of any request: ${describeFault(error)}`);
  // A signal while starting ends the process at once, and the embedded PostgreSQL with it: nothing is lost by that.
  const server = await serve(config, say);
  process.on("uncaughtException", tell).on("unhandledRejection", tell);
  let askToStop: (signal: NodeJS.Signals) => void = () => undefined;
  const asked = new Promise<string>((resolve) => {
    askToStop = resolve;
  });
  // They stay while we close: impatient repetitions, and npm's copies of Ctrl-C, must not cut that off.
  for (const signal of stopSignals) process.on(signal, askToStop);
  try {
    const signal = await Promise.race([asked, server.lost.then(() => null)]);
    if (signal !== null) say(`Stopping (${signal})`);
    await server.stop();
    if (signal === null) {
      throw new InvariantError(
        "The embedded PostgreSQL has ended unexpectedly; postgres.log in HEARSAY_DATA_DIR says why. Start again",
      );
    }
  } finally {
    for (const signal of stopSignals) process.off(signal, askToStop);
    process.off("uncaughtException", tell).off("unhandledRejection", tell);
  }
}
