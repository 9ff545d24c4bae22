import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { NotFoundError } from "../shared/errors";

/**
 * Where a model file of the package lies, looked for upwards: sources and compiled code lie at different depths.
 * Throws NotFoundError, naming the file.
 */
export function findModel(file: string): string {
  for (let at = __dirname; ; at = dirname(at)) {
    const path = join(at, file);
    if (existsSync(path)) return path;
    if (dirname(at) === at)
      throw new NotFoundError(
        `no ${file} in ${__dirname} or any folder above it: restore it or run npm run train`,
      );
  }
}
