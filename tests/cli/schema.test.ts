import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildClientSchema, buildSchema, lexicographicSortSchema, printSchema } from "graphql";
import { runHearsay } from "./run-hearsay";

describe("hearsay schema", () => {
  it("prints the schema, without a database", async () => {
    const env = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
    const { stdout, stderr, exitCode } = await runHearsay(["schema"], { env });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(buildSchema(stdout).getQueryType()?.getFields()).toHaveProperty("statements");
  });

  it("writes it to a file instead", async () => {
    const folder = await mkdtemp(join(tmpdir(), "hearsay-schema-"));
    const file = join(folder, "schema.graphql");
    const { stdout, stderr, exitCode } = await runHearsay(["schema", "--write", file]);
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: "",
      stderr: `wrote ${file}\n`,
      exitCode: 0,
    });
    expect(await readFile(file, "utf8")).toBe((await runHearsay(["schema"])).stdout);
    await rm(folder, { recursive: true });
  });

  it("prints the answer to the introspection query, from which the whole schema can be made again", async () => {
    const { stdout, stderr, exitCode } = await runHearsay(["schema", "--json"]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    const schema = lexicographicSortSchema(buildClientSchema(JSON.parse(stdout)));
    expect(`${printSchema(schema)}\n`).toBe((await runHearsay(["schema"])).stdout);
  });

  it("says so when the file cannot be written", async () => {
    const { stderr, exitCode } = await runHearsay(["schema", "--write", "/nowhere/schema.graphql"]);
    expect(stderr).toMatch(/^hearsay: .*\/nowhere\/schema.graphql/);
    expect(exitCode).toBe(1);
  });
});
