import { serverVariable, startTestServer, type TestServer, templateVariable } from "./test-server";

declare global {
  var hearsayTestServer: TestServer | undefined;
}

/** One PostgreSQL for all files of the `db` project. It is gone when jest ends, however jest ends. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export.
export default async function globalSetup(): Promise<void> {
  const server = await startTestServer();
  globalThis.hearsayTestServer = server;
  process.env[serverVariable] = server.url;
  process.env[templateVariable] = server.template;
}
