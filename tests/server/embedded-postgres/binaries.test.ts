import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Binaries, findBinaries } from "../../../src/server/embedded-postgres/binaries";
import { chooseServerUser, giveTo } from "../../../src/server/embedded-postgres/server-user";

const installed = dirname(
  require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`).replace(/dist.*/, "x"),
);

jest.setTimeout(60_000);

describe("binaries", () => {
  const user = chooseServerUser("");
  let folder: string;
  let home: string;
  let packageFolder: string;
  /** The package as npm unpacks it where it runs no scripts of packages: without symbolic links. */
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-binaries-"));
    chmodSync(folder, 0o755);
    home = join(folder, "home");
    mkdirSync(home);
    giveTo(user, home);
    packageFolder = join(folder, "outer", "package");
    const links = JSON.parse(readFileSync(join(installed, "native", "pg-symlinks.json"), "utf8"));
    const targets = new Set(links.map(({ target }: { target: string }) => join(installed, target)));
    cpSync(installed, packageFolder, { recursive: true, filter: (path) => !targets.has(path) });
    for (const program of ["initdb", "pg_ctl", "postgres"]) {
      chmodSync(join(packageFolder, "native", "bin", program), 0o644);
    }
  });
  afterEach(() => {
    chmodSync(join(packageFolder, "native", "lib"), 0o755);
    rmSync(folder, { recursive: true });
  });

  const expectToRun = (binaries: Binaries) => {
    expect(binaries.major).toBe(17);
    for (const program of ["initdb", "postgres"]) {
      const run = spawnSync(join(binaries.folder, program), ["--version"], { ...user });
      expect(run.stderr.toString()).toBe("");
      expect(run.status).toBe(0);
    }
  };

  test("a package is made runnable in its place", () => {
    const binaries = findBinaries(home, user, packageFolder);
    expect(binaries.folder).toBe(join(packageFolder, "native", "bin"));
    expectToRun(binaries);
    expect(findBinaries(home, user, packageFolder)).toEqual(binaries);
  });

  test("one that the account cannot reach, or that cannot be written to, is copied once", () => {
    if (user === null) chmodSync(join(packageFolder, "native", "lib"), 0o555);
    else chmodSync(join(folder, "outer"), 0o700);
    const binaries = findBinaries(home, user, packageFolder);
    expect(binaries.folder.startsWith(home)).toBe(true);
    expectToRun(binaries);
    expect(findBinaries(home, user, packageFolder)).toEqual(binaries);
  });
});
