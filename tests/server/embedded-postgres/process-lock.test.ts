import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processStart } from "../../../src/server/embedded-postgres/process-identity";
import { acquireLock, lockOwner } from "../../../src/server/embedded-postgres/process-lock";

describe("process lock", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-lock-"));
    file = join(folder, "lock");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const acquire = () => {
    const lock = acquireLock(file);
    if (!("release" in lock)) throw new Error("held by somebody else");
    return lock;
  };
  const mine = { pid: process.pid, start: processStart(process.pid) };

  test("is held until released, and leaves nothing", () => {
    const lock = acquire();
    expect(lockOwner(file)).toEqual(mine);
    expect(acquireLock(file)).toEqual(mine);
    lock.release();
    expect(lockOwner(file)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    acquire().release();
  });

  test.each([
    ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, start: "x:1" })],
    ["whose pid was given to another process", JSON.stringify({ pid: process.pid, start: "x:1" })],
    ["cut off by a crash", '{"pid":'],
    ["that is empty", ""],
  ])("one %s is taken over", (_name, content) => {
    writeFileSync(file, content);
    expect(lockOwner(file)).toBeNull();
    acquire();
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(mine);
    expect(readdirSync(folder)).toEqual(["lock"]);
  });
});

describe("process start", () => {
  test("stays the same for a process and is null where there is none", () => {
    expect(processStart(process.pid)).toBe(processStart(process.pid));
    expect(processStart(1)).not.toBe(processStart(process.pid));
    expect(processStart(2 ** 22 + 1)).toBeNull();
  });
});
