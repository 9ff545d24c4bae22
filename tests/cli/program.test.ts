import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { version } from "../../package.json";
import { runHearsay } from "./run-hearsay";

const checkout = join(__dirname, "../..");
const program = join(checkout, "dist/src/cli/main.js");
const commands = ["serve", "ingest", "read", "query", "migrate", "schema"];

describe("hearsay", () => {
  it("prints its version", async () => {
    expect(await runHearsay(["--version"])).toEqual({
      stdout: `${version}\n`,
      stderr: "",
      exitCode: 0,
    });
  });

  it("prints help with the commands, the exit codes and examples on stdout", async () => {
    const { stdout, stderr, exitCode } = await runHearsay(["--help"]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(stdout).toContain("Exit codes:");
    expect(stdout).toContain("Examples:");
  });

  it.each(commands)("prints help with examples for %s", async (command) => {
    const { stdout, stderr, exitCode } = await runHearsay([command, "--help"]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toContain(`Usage: hearsay ${command}`);
    expect(stdout).toContain(`  $ hearsay ${command}`);
    expect(await runHearsay(["help", command])).toMatchObject({ stdout, exitCode: 0 });
  });

  it.each([
    [[], "Usage: hearsay"],
    [["serv"], "unknown command 'serv'\n(Did you mean serve?)"],
    [["read", "--jsn", "x.txt"], "unknown option '--jsn'\n(Did you mean --json?)"],
    [["read"], "missing required argument 'file'"],
    [["read", "a.txt", "b.txt"], "too many arguments"],
    [["ingest"], "missing required argument 'paths'"],
    [["query", "--format", "xml", "q.graphql"], "Allowed choices are json, table, csv."],
    [["query", "q.graphql", "--path", "a.b"], "--path chooses the list of a table"],
    [["schema", "extra"], "too many arguments"],
  ])("answers the wrong usage %j on stderr with exit code 2", async (args, message) => {
    const { stdout, stderr, exitCode } = await runHearsay(args);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(message);
  });

  it("names a setting that will not do", async () => {
    const env = { DATABASE_URL: "mysql://nowhere" };
    const { stdout, stderr, exitCode } = await runHearsay(["migrate"], { env });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain("DATABASE_URL");
  });

  it("fails with exit code 1 and one line when the database does not answer", async () => {
    const env = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
    const { stdout, stderr, exitCode } = await runHearsay(["migrate"], { env });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toMatch(/^hearsay: .*ECONNREFUSED.*\n$/);
  });

  it("is a program that a shell can run by its name", async () => {
    expect(() => accessSync(program, constants.X_OK)).not.toThrow();
    expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { stdout } = await promisify(execFile)(program, ["--version"]);
    expect(stdout).toBe(`${version}\n`);
  });

  it("stops quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [program, "read", "--json", join(checkout, "samples")]);
    child.stdout.destroy();
    const [complaints, [exitCode]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect({ complaints, exitCode }).toEqual({ complaints: "", exitCode: 0 });
  });
});
