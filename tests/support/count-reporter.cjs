/** Prints, after jest's own summary, the one line that scripts read: `N passed, N failed, N skipped`. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const crashed = results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + crashed} failed`;
    const skipped = results.numPendingTests + results.numTodoTests;
    const text = skipped > 0 ? `${line}, ${skipped} skipped\n` : `${line}\n`;
    // Jest's summary goes to stderr and is written before the process ends; ours must come last on stdout.
    process.on("exit", () => process.stdout.write(text));
  }
};
