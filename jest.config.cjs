const transform = { "^.+\\.ts$": "@swc/jest" };
const needsDatabase = ["store", "ingest", "api", "server", "cli", "queries"];
const common = { transform, testEnvironment: "node", modulePathIgnorePatterns: ["<rootDir>/dist"] };

/** Two projects: `pure` runs anywhere in seconds; `db` starts one throw-away PostgreSQL and clones a database per file. */
module.exports = {
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
