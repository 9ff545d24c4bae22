import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What `ps` prints about a process, or null where there is no such process (or no ps). */
function ps(pid: number, column: "lstart" | "command"): string | null {
  const { status, stdout } = spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], {
    encoding: "utf8",
  });
  const line = status === 0 ? stdout.trim() : "";
  return line === "" ? null : line;
}

function readProc(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

const hasProc = process.platform === "linux";

/**
 * An opaque mark of when a process started, or null where no such process runs. Together with the pid it tells one
 * process from every other: a pid alone is given out again after a crash or a reboot.
 */
export function processStart(pid: number): string | null {
  if (!hasProc) return ps(pid, "lstart");
  // proc(5): the name of the program (in brackets, may hold anything) ends the second field; starttime is the 22nd.
  const stat = readProc(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = fields?.[19];
  const isDead = fields === undefined || fields[0] === "Z" || fields[0] === "X";
  if (isDead || ticks === undefined) return null;
  return `${readProc("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}:${ticks}`;
}

/** The command line of a running process, arguments parted by spaces; null where no such process runs. */
export function processCommand(pid: number): string | null {
  if (!hasProc) return ps(pid, "command");
  const command = readProc(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim();
  return command === undefined || command === "" ? null : command;
}
