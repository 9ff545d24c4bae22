// Starts the embedded PostgreSQL of the data directory given (or a throw-away one for "-"), prints `up <url>`, and holds
// it until it is ended from outside.
const {
  startEmbeddedPostgres,
  startThrowawayPostgres,
} = require("../../dist/src/server/embedded-postgres/embedded-postgres.js");

const [folder] = process.argv.slice(2);
const print = (line) => process.stdout.write(`${line}\n`);
const start = folder === "-" ? startThrowawayPostgres() : startEmbeddedPostgres(folder, print);
start.then(
  (server) => {
    print(`up ${server.url}`);
    process.once("SIGTERM", () => server.stop().then(() => process.exit(0)));
  },
  (error) => {
    print(error.message);
    process.exitCode = 1;
  },
);
