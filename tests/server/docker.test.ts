import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readConfig } from "../../src/server/config";

// Where these tests run there is usually no Docker: what can be known without it is checked.
const checkout = join(__dirname, "../..");
const read = (file: string): string => readFileSync(join(checkout, file), "utf8");

/** Compose's own way to put variables in: `${NAME:-default}` with nothing set. */
const withDefaults = (value: unknown): string =>
  String(value).replace(/\$\{\w+:-([^}]*)\}/g, (_all, otherwise: string) => otherwise);

describe("docker-compose.yml", () => {
  const { services, volumes } = parse(read("docker-compose.yml"));
  const { database, server } = services;

  it("gives the server settings that it accepts, and the database's own name and password", () => {
    const environment = Object.fromEntries(
      Object.entries(server.environment).map(([name, value]) => [name, withDefaults(value)]),
    );
    const config = readConfig(environment);
    expect(config).toMatchObject({ host: "0.0.0.0", port: 4000 });
    const url = new URL(config.databaseUrl ?? "");
    expect({
      POSTGRES_USER: url.username,
      POSTGRES_PASSWORD: url.password,
      POSTGRES_DB: url.pathname.slice(1),
    }).toEqual(
      Object.fromEntries(
        Object.entries(database.environment).map(([name, value]) => [name, withDefaults(value)]),
      ),
    );
    expect(services).toHaveProperty(url.hostname);
  });

  it("waits for a healthy database, keeps its data and opens nothing beyond this machine", () => {
    expect(server.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(database.healthcheck.test).toContain("pg_isready");
    const [volume] = database.volumes[0].split(":");
    expect(volumes).toHaveProperty(volume);
    expect(database.ports).toBeUndefined();
    expect(server.ports.map(withDefaults)).toEqual(["127.0.0.1:4000:4000"]);
  });
});

describe("Dockerfile", () => {
  const instructions = read("Dockerfile")
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => /^[A-Z]+ /.test(line));
  const all = (name: string) => instructions.filter((line) => line.startsWith(`${name} `));

  it("runs the compiled program as an unprivileged account", () => {
    const last = instructions.slice(instructions.lastIndexOf(all("FROM").at(-1) ?? ""));
    expect(last).toContain("USER node");
    expect(last).toContain('ENTRYPOINT ["node", "/app/dist/src/cli/main.js"]');
    expect(last).toContain('CMD ["serve"]');
    expect(existsSync(join(checkout, "src/cli/main.ts"))).toBe(true);
  });

  it("copies only what the checkout holds", () => {
    const own = all("COPY").filter((line) => !line.includes("--from="));
    const names = own.flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names)
      expect([name, existsSync(join(checkout, name))]).toEqual([name, true]);
  });

  it("runs on the oldest Node that the package allows", () => {
    const { engines } = JSON.parse(read("package.json"));
    const [, major] = engines.node.match(/^>=(\d+)/) ?? [];
    for (const line of all("FROM")) expect(line).toContain(`node:${major}-`);
  });
});
