import { useDatabase } from "../support/database";
import { runHearsay } from "./run-hearsay";

const database = useDatabase();
const hearsay = (...args: string[]) => runHearsay(args, { env: { DATABASE_URL: database.url() } });

it("makes a key, lists it without showing it, and revokes it", async () => {
  const made = await hearsay("keys", "create", "Ada", "--role", "EDITOR");
  expect(made).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^hsy_\w{8}_\S{43}\n$/),
  });
  const key = made.stdout.trim();
  const listed = await hearsay("keys", "list");
  expect(listed.stdout).toMatch(/Ada +EDITOR +hsy_/);
  expect(listed.stdout).not.toContain(key);
  expect((await hearsay("keys", "create", "Ada", "--role", "READER")).exitCode).toBe(2);
  expect((await hearsay("keys", "revoke", "Ada")).exitCode).toBe(0);
  expect((await hearsay("keys", "revoke", "nobody")).stderr).toContain("There is no key nobody");
  const logged = await database
    .dataSource()
    .query("select by, operation, variables, outcome from audit_entry order by id");
  expect(logged).toEqual([
    {
      by: "local",
      operation: "createApiKey",
      variables: { name: "Ada", role: "EDITOR" },
      outcome: "OK",
    },
    { by: "local", operation: "revokeApiKey", variables: { name: "Ada" }, outcome: "OK" },
  ]);
});

it("wants a role that there is", async () => {
  expect((await hearsay("keys", "create", "Bo")).exitCode).toBe(2);
  expect((await hearsay("keys", "create", "Bo", "--role", "OWNER")).exitCode).toBe(2);
});

it("a server that other machines reach does not start without a key, and says how to make one", async () => {
  const env = { DATABASE_URL: database.url(), HOST: "0.0.0.0", PORT: "0", HEARSAY_SAMPLES: "off" };
  const ran = await runHearsay(["serve"], { env });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain("hearsay keys create <name> --role ADMIN");
});
