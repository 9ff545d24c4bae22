import { Command, CommanderError } from "commander";
import { addIngestCommand } from "./commands/ingest";
import { addKeysCommand } from "./commands/keys";
import { addMigrateCommand } from "./commands/migrate";
import { addQueryCommand } from "./commands/query";
import { addReadCommand } from "./commands/read";
import { addRereadCommand } from "./commands/reread";
import { addReresolveCommand } from "./commands/reresolve";
import { addSchemaCommand } from "./commands/schema";
import { addServeCommand } from "./commands/serve";
import { describeError, isBadInput } from "./describe-error";
import { ExitCode } from "./exit-code";
import { OutputClosedError, writeNote } from "./output";

const EPILOGUE = `
Results go to stdout, everything else to stderr.

Exit codes:
  0    done
  1    failed: no database, a GraphQL error, a fault of ours
  2    wrong usage or bad input
  3    some articles went through and some did not
  130  stopped by Ctrl-C or a signal

Settings come from the environment: DATABASE_URL, HEARSAY_DATA_DIR, HEARSAY_SAMPLES, HOST, PORT.
HEARSAY_LLM_URL, HEARSAY_LLM_MODEL and HEARSAY_LLM_KEY name a language model that reads for serve,
ingest and query; without them the built-in reader does, and nothing is sent anywhere.
Without DATABASE_URL the database is the embedded one in HEARSAY_DATA_DIR (default .hearsay).

Examples:
  $ hearsay serve
  $ hearsay read article.txt
  $ hearsay ingest articles/
  $ hearsay query question.graphql --var name=KAN --format table`;

/** The commands, options and help texts of `hearsay`. */
export function buildProgram(version: string): Command {
  const program = new Command("hearsay")
    .description(
      "Reads news and answers who is said to have said what, to whom, when, on whose word.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .showHelpAfterError("(run it with --help to see what it takes)")
    .showSuggestionAfterError(true)
    .addHelpText("after", EPILOGUE);
  addServeCommand(program);
  addIngestCommand(program);
  addReadCommand(program);
  addQueryCommand(program);
  addMigrateCommand(program);
  addRereadCommand(program);
  addReresolveCommand(program);
  addSchemaCommand(program);
  addKeysCommand(program);
  return program;
}

/** Runs one command line. Errors are told on stderr and become the exit code of the process. */
export async function run(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): ExitCode {
  if (error instanceof OutputClosedError) return ExitCode.ok;
  // Commander has told it already; printing help or the version ends this way too, with 0 for "all is well".
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? ExitCode.ok : ExitCode.badInput;
  }
  writeNote(`hearsay: ${describeError(error)}`);
  return isBadInput(error) ? ExitCode.badInput : ExitCode.failed;
}
