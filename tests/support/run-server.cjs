// Runs the server with the settings of the environment. SIGUSR2 makes two stray errors, as a faulty request might.
const { readConfig } = require("../../dist/src/server/config.js");
const { runServer } = require("../../dist/src/server/run-server.js");

const print = (line) => process.stderr.write(`${line}\n`);
process.on("SIGUSR2", () => {
  void Promise.reject(new Error("stray rejection"));
  setImmediate(() => {
    throw new Error("stray exception");
  });
});
Promise.resolve()
  .then(() => runServer(readConfig(), print))
  .catch((error) => {
    print(error.message);
    process.exitCode = 1;
  });
