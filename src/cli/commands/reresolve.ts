import type { Command } from "commander";

const HELP = `
Works from what is stored: no article is read again and nothing is fetched. To be run after an update that
changes how articles are related, or how statements are joined in utterances. The server may run meanwhile.
Done twice it changes nothing; one that was stopped goes on where it was.

Examples:
  $ hearsay reresolve`;

/** `hearsay reresolve`: works out anew what ties articles and statements together. */
export function addReresolveCommand(program: Command): void {
  program
    .command("reresolve")
    .summary("work out anew what ties articles together")
    .description(
      "Works out anew which articles go back to each other and which statements report one utterance.",
    )
    .addHelpText("after", HELP)
    .action(async () => {
      const { runReresolve } = await import("../actions/reresolve.js");
      process.exitCode = await runReresolve();
    });
}
