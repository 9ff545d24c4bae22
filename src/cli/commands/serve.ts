import type { Command } from "commander";

const HELP = `
Settings, by environment:
  PORT              port to listen on (default 4000)
  HOST              interface to listen on (default 127.0.0.1: this machine only)
  DATABASE_URL      postgres://… to use; without it an embedded PostgreSQL is started
  HEARSAY_DATA_DIR  folder of the embedded database (default .hearsay)
  HEARSAY_SAMPLES   folder of articles to fill an empty database with, or "off"

  HEARSAY_ACCESS    open or keys; keys where HOST is beyond this machine (see hearsay keys --help)
  HEARSAY_ORIGINS   origins of web pages that may use the API, such as https://news.example
  HEARSAY_TRUST_PROXY        how many proxies stand before the server, or their addresses
  HEARSAY_RATE               objects that each caller may ask for a second (100000), or off
  HEARSAY_STATEMENT_SECONDS  the longest that the database works on one question (15)
  HEARSAY_PERSISTED_DOCUMENTS, HEARSAY_PERSISTED_ONLY  documents known by hash; yes: no others

  HEARSAY_LLM_URL    endpoint of a language model that reads the articles that come in (OpenAI
                     chat-completions protocol: also Ollama, vLLM), such as http://127.0.0.1:11434/v1
  HEARSAY_LLM_MODEL  name of the model
  HEARSAY_LLM_KEY    key, where the endpoint asks for one
Only words that stand in the article are kept of what the model answers. Where it does not answer
in time or makes no sense, the built-in reader reads the article. The samples are never sent.

Examples:
  $ hearsay serve
  $ PORT=8080 HEARSAY_SAMPLES=off hearsay serve
  $ DATABASE_URL=postgres://hearsay@db.example/hearsay hearsay serve`;

/** `hearsay serve`: the GraphQL server, until it is stopped. */
export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .summary("serve the GraphQL API and the playground")
    .description("Serves the GraphQL API and the playground until it is stopped with Ctrl-C.")
    .addHelpText("after", HELP)
    .action(async () => {
      const [{ runServer }, { readConfig }] = await Promise.all([
        import("../../server/run-server.js"),
        import("../../server/config.js"),
      ]);
      // How the start goes, and where to find what was started, is what was asked for.
      await runServer(readConfig(), (line) => process.stdout.write(`${line}\n`));
    });
}
