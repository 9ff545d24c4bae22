import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { InvariantError } from "../shared/errors";

/** The folder of Hearsay's package.json, whether the sources or the compiled files run. */
export function packageFolder(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  throw new InvariantError(`No package.json above ${__dirname}`);
}
