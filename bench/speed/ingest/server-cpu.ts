import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts in hundredths of a second on all systems that have /proc. */
const TICKS_PER_SECOND = 100;
/** Fields of /proc/<pid>/stat behind the program's name, from 0. */
const PARENT = 1;
const TIMES = { first: 11, end: 15 };

/**
 * CPU seconds that a PostgreSQL server has used so far, with all its processes, those that have ended included.
 * @param postmaster the key of its first process.
 * @returns null where the system does not tell.
 */
export function serverCpuSeconds(postmaster: number): number | null {
  const own = statOf(String(postmaster));
  if (own === null) return null;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map(statOf)
    .filter((stat) => stat !== null && stat[PARENT] === String(postmaster));
  const all = [own, ...children].flatMap((stat) => stat?.slice(TIMES.first, TIMES.end) ?? []);
  return all.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}

function statOf(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
