import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openDatabase } from "../../../src/server/database";
import { startEmbeddedPostgres } from "../../../src/server/embedded-postgres/embedded-postgres";
import { fill } from "./data/fill";

/** What is measured, and on what. */
export interface ApiBenchOptions {
  /** How much is stored: 1 for 200,000 articles. */
  readonly scale: number;
  /** Data directory that is kept, and used again; null for one that is thrown away. */
  readonly folder: string | null;
}

/** `npm run bench -- --api`: how fast the API answers. */
export async function printApi(
  options: ApiBenchOptions,
  write: (line: string) => void,
): Promise<void> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const postgres = await startEmbeddedPostgres(folder, write);
  try {
    const dataSource = await openDatabase({ url: postgres.url, poolSize: 2 });
    await migrate(dataSource).finally(() => dataSource.destroy());
    await fill(postgres.url, options.scale, write);
  } finally {
    await postgres.stop();
    if (options.folder === null) rmSync(folder, { recursive: true, force: true });
  }
}
