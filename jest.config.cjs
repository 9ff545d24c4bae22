const transform = { "^.+\\.ts$": "@swc/jest" };
const needsDatabase = ["store", "ingest", "api", "server", "cli", "queries", "examples", "bench/eval/stories", "bench/speed/api"];
// Generous, since a loaded machine is slow and not wrong: what must be quick measures itself.
const testTimeout = 60_000;
const common = {
  transform,
  testEnvironment: "node",
  testTimeout,
  modulePathIgnorePatterns: ["<rootDir>/dist"],
};

/** Two projects: `pure` runs anywhere in seconds; `db` starts one throw-away PostgreSQL and clones a database per file. */
module.exports = {
  testTimeout,
  // Not in one process: it would keep what each file has loaded, and slow down as it grows.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1500MB",
  reporters: ["default", "<rootDir>/tests/support/count-reporter.cjs"],
  projects: [
    {
      ...common,
      displayName: "pure",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: needsDatabase.map((folder) => `<rootDir>/tests/${folder}/`),
    },
    {
      ...common,
      displayName: "db",
      testMatch: needsDatabase.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
      globalSetup: "<rootDir>/tests/support/global-setup.ts",
      globalTeardown: "<rootDir>/tests/support/global-teardown.ts",
    },
  ],
};
