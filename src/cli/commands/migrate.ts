import type { Command } from "commander";

const EXAMPLES = `
Safe to run at any time, also by several at once. serve, ingest and query do the same before they start.

Examples:
  $ hearsay migrate
  $ hearsay migrate --status`;

/** `hearsay migrate`: brings the tables up to this version. */
export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .summary("bring the database's tables up to this version")
    .description("Brings the database's tables up to this version and prints what was applied.")
    .option("--status", "change nothing; print which migrations are applied and which are not")
    .addHelpText("after", EXAMPLES)
    .action(async ({ status = false }: { readonly status?: boolean }) => {
      const { runMigrate, showMigrations } = await import("../actions/migrate.js");
      await (status ? showMigrations() : runMigrate());
    });
}
