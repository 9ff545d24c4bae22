import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  fitsSocket,
  openHome,
  openTemporaryHome,
} from "../../../src/server/embedded-postgres/home";
import { canWorkIn } from "../../../src/server/embedded-postgres/server-user";

describe("home", () => {
  let folder: string;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-home-"));
    chmodSync(folder, 0o755);
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (path = join(folder, "postgres")) => openHome(path, (line) => said.push(line));

  test("is made private to PostgreSQL's account, found again, and not talked about", () => {
    const home = open();
    expect(home.folder).toBe(realpathSync(join(folder, "postgres")));
    expect(statSync(home.folder).mode & 0o777).toBe(0o700);
    expect(statSync(home.folder).uid).toBe(home.user?.uid ?? process.getuid?.());
    expect(canWorkIn(home.user, home.folder)).toBe(true);
    expect(open()).toEqual(home);
    expect(said).toEqual([]);
  });

  test("a link to a folder that is gone is no reason to start anew in silence", () => {
    symlinkSync(join(folder, "gone"), join(folder, "postgres"));
    expect(() => open()).toThrow(/postgres is a link to a folder that is gone/);
  });

  const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
  asRoot("as root", () => {
    test("a folder that the account cannot reach becomes a link to one that it can", () => {
      chmodSync(folder, 0o700);
      const home = open();
      try {
        expect(lstatSync(join(folder, "postgres")).isSymbolicLink()).toBe(true);
        expect(home.folder).toBe(realpathSync(join(folder, "postgres")));
        expect(home.folder.startsWith(folder)).toBe(false);
        expect(canWorkIn(home.user, home.folder)).toBe(true);
        expect(said).toEqual([expect.stringContaining(`its data is in ${home.folder}`)]);
        expect(open()).toEqual(home);
        expect(said).toHaveLength(1);
      } finally {
        rmSync(home.folder, { recursive: true });
        const parent = dirname(home.folder);
        if (readdirSync(parent).length === 0) rmdirSync(parent);
      }
    });

    test("data that was there already is not left behind for an empty folder", () => {
      writeFileSync(join(open().folder, "data"), "");
      chmodSync(folder, 0o700);
      expect(() => open()).toThrow(/cannot enter .*HEARSAY_DATA_DIR/);
      expect(readdirSync(join(folder, "postgres"))).toEqual(["data"]);
    });
  });

  test("a temporary one is private and fits a socket", () => {
    const home = openTemporaryHome();
    expect(statSync(home.folder).mode & 0o777).toBe(0o700);
    expect(fitsSocket(home.folder)).toBe(true);
    rmSync(home.folder, { recursive: true });
  });

  test("a socket's path is counted in bytes", () => {
    expect(fitsSocket("/".padEnd(89, "x"))).toBe(true);
    expect(fitsSocket("/".padEnd(90, "x"))).toBe(false);
    expect(fitsSocket("/".padEnd(60, "é"))).toBe(false);
  });
});
