import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = join(__dirname, "../../scripts/check-schema.mjs");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-schema-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the check says of two schemas. */
async function check(name: string, released: string, current: string) {
  const files = [join(folder, `${name}.released`), join(folder, `${name}.current`)];
  await Promise.all([released, current].map((sdl, index) => writeFile(files[index] ?? "", sdl)));
  return new Promise<{ readonly passes: boolean; readonly output: string }>((resolve) =>
    execFile(process.execPath, [script, ...files], (error, stdout, stderr) =>
      resolve({ passes: error === null, output: `${stdout}${stderr}` }),
    ),
  );
}

const released = `
  interface Node { id: ID! }
  enum Sort { NEWEST OLDEST LOUDEST @deprecated(reason: "Use NEWEST.") }
  input Filter { text: String words: String @deprecated(reason: "Use text.") }
  type Actor implements Node { id: ID! name: String! label: String @deprecated(reason: "Use name.") }
  type Rating { stars: Int }
  type Outlet { url: String }
  type Query {
    node(id: ID!): Node
    actors(filter: Filter, sort: Sort, limit: Int @deprecated(reason: "Use first.")): [Actor!]!
    outlets: [Outlet!]!
    rating: Rating @deprecated(reason: "Nobody rates any more.")
  }`;

describe("check-schema", () => {
  it("lets schemas grow, and what the release called deprecated go, with what only that led to", async () => {
    const current = `
      interface Node { id: ID! }
      enum Sort { NEWEST OLDEST RELEVANCE }
      input Filter { text: String speaker: ID }
      type Actor implements Node { id: ID! name: String! aliases: [String!]! }
      type Outlet { url: String }
      type Query { node(id: ID!): Node actors(filter: Filter, sort: Sort): [Actor!]! outlets: [Outlet!]! }`;
    const { passes, output } = await check("grown", released, current);
    expect({ passes, output }).toEqual({ passes: true, output: expect.stringMatching(/^nothing/) });
  });

  const broken: readonly [string, string, string, RegExp][] = [
    ["a field", "type Outlet { url: String }", "type Outlet { id: ID }", /Outlet\.url was removed/],
    ["an argument", "sort: Sort, ", "", /Query\.actors arg sort was removed/],
    ["a value", "OLDEST ", "", /OLDEST was removed from enum type Sort/],
    ["a field of an input", "text: String ", "", /Filter\.text was removed/],
    ["a type's field's type", "url: String", "url: Int", /Outlet\.url changed type/],
    ["an argument that must be given", "outlets:", "outlets(id: ID!):", /required arg id/i],
    ["an interface", "type Actor implements Node", "type Actor", /no longer implements interface/],
  ];
  it.each(broken)("refuses a break: %s", async (name, from, to, words) => {
    const { passes, output } = await check(name, released, released.replace(from, to));
    expect({ passes, output }).toEqual({ passes: false, output: expect.stringMatching(words) });
  });

  it("does not take the current schema's word for what is deprecated", async () => {
    const deprecated = released.replace("url: String", "url: String @deprecated");
    expect((await check("later", released, deprecated)).passes).toBe(true);
    const gone = released.replace("url: String", "id: ID");
    expect((await check("promised", released, gone)).passes).toBe(false);
    expect((await check("announced", deprecated, gone)).passes).toBe(true);
  });
});
