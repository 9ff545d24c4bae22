import type { Command } from "commander";

const HELP = `
Reads the stored texts: nothing is fetched. To be run after an update that changes how articles are read.
A statement that is found again keeps its id, and what people have decided holds. What a language model read
stays as it is. The server may run meanwhile; a run that was stopped goes on with what is left.

Examples:
  $ hearsay reread`;

/** `hearsay reread`: reads stored articles again that an older version of the built-in reader read. */
export function addRereadCommand(program: Command): void {
  program
    .command("reread")
    .summary("read again what an older reader read")
    .description("Reads stored articles again that an older version of the built-in reader read.")
    .addHelpText("after", HELP)
    .action(async () => {
      const { runReread } = await import("../actions/reread.js");
      process.exitCode = await runReread();
    });
}
