import { execFile } from "node:child_process";
import { join } from "node:path";
import { readConfig } from "../../src/server/config";
import { type RunningServer, serve } from "../../src/server/serve";
import { useDatabase } from "../support/database";

jest.setTimeout(120_000);

const database = useDatabase("samples");
const root = join(__dirname, "../..");
const example = join(root, "examples/client");
const persisted = join(example, "src/generated/persisted-documents.json");

function run(command: string, args: readonly string[], environment: Record<string, string> = {}) {
  return new Promise<{
    readonly failed: boolean;
    readonly stdout: string;
    readonly stderr: string;
  }>((resolve) =>
    execFile(
      command,
      args,
      { cwd: root, env: { PATH: process.env.PATH, ...environment } },
      (error, stdout, stderr) => resolve({ failed: error !== null, stdout, stderr }),
    ),
  );
}

const running: RunningServer[] = [];
async function start(environment: Record<string, string>): Promise<string> {
  const common = { PORT: "0", DATABASE_URL: database.url(), HEARSAY_SAMPLES: "none" };
  const server = await serve(readConfig({ ...common, ...environment }), () => undefined);
  running.push(server);
  return `${server.url}/graphql`;
}
const askAt = (HEARSAY_ENDPOINT: string, ...args: string[]) =>
  run(process.execPath, [join(example, "dist/main.js"), ...args], { HEARSAY_ENDPOINT });

beforeAll(async () => {
  const { failed, stdout, stderr } = await run("npm", ["run", "-s", "build:example"]);
  if (failed) throw new Error(`${stdout}${stderr}`);
});
afterAll(async () => {
  for (const server of running) await server.stop();
});

describe("the example of a client", () => {
  it("asks a server that answers nothing but the documents of its build", async () => {
    const endpoint = await start({
      HEARSAY_PERSISTED_DOCUMENTS: persisted,
      HEARSAY_PERSISTED_ONLY: "yes",
    });
    const { failed, stdout, stderr } = await askAt(endpoint, "Anton Vesk", "promise");
    expect({ failed, stderr }).toEqual({ failed: false, stderr: "" });
    expect(stdout).toMatch(/^Anton Vesk is said to have said:\n/);
    expect(stdout).toMatch(
      /Channel Nine > Anton Vesk: .*troops would stay out of the disputed Selm/,
    );
    expect(stdout).toMatch(/\d+ statements about promise, for instance:\n\S/);
    expect(stdout).toMatch(/\n {2}\S+ {2}Channel Nine > Karsovia: /);
    const other = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ viewer { role } }" }),
    });
    expect(other.status).toBe(403);
  });

  it("asks in full where the server knows no hashes, and says what it is told", async () => {
    const endpoint = await start({});
    const { stdout, stderr } = await askAt(endpoint, "Nobody Known", "promise");
    expect({ stdout, stderr }).toEqual({
      stdout: expect.stringMatching(/^Nobody goes by the name Nobody Known\.\n\n\d+ statements/),
      stderr: "",
    });
    const refused = await askAt(endpoint, "Nobody Known", "(");
    expect(refused).toMatchObject({
      failed: true,
      stderr: expect.stringMatching(/^[A-Z_]+: .+\n$/),
    });
  });
});
