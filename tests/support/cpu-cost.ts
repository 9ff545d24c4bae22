import { createHash } from "node:crypto";

/** CPU milliseconds of this process that a piece of work costs, garbage collection included. */
function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const cost = process.cpuUsage(before);
  return (cost.user + cost.system) / 1000;
}

/** Work of the kind reading does (numbers, strings, memory), always the same amount. */
function yardstick(): void {
  const numbers = Float64Array.from({ length: 300_000 }, (_, at) => Math.sin(at));
  numbers.sort();
  const words = Array.from({ length: 100_000 }, (_, at) => `word ${at % 977}`);
  createHash("sha256").update(words.join("\n")).digest("hex");
}

/** What the yardstick costs on an idle core of the machine that the limits in the tests are meant for. */
const YARDSTICK_MILLISECONDS = 60;

/**
 * Does a piece of work until it was quick once, three times at most, and gives back the least of its costs.
 * A limit in CPU time alone fails on machines that are slow or shared, so the cost is given in milliseconds
 * of the machine the limits are meant for: measured against a yardstick, run right before each try.
 */
export function cpuCost(work: () => void, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= limit; tries++) {
    const slowness = Math.max(1, cpuMilliseconds(yardstick) / YARDSTICK_MILLISECONDS);
    least = Math.min(least, cpuMilliseconds(work) / slowness);
  }
  return least;
}
