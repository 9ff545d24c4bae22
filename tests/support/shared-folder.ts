import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.HEARSAY_SHARED ?? join(__dirname, "../../../shared");

/** Path of a file that lies beside the checkout and not in it, or null where it is missing: tests that need it then skip. */
export function sharedFile(...path: string[]): string | null {
  const file = join(folder, ...path);
  return existsSync(file) ? file : null;
}
