import { reread } from "../../ingest/reread";
import type { ExitCode } from "../exit-code";
import { runOverArticles } from "../over-articles";

/** Reads again what an older reader read. */
export function runReread(): Promise<ExitCode> {
  return runOverArticles(
    reread,
    (articles) => `read ${articles} articles again`,
    "nothing to read again: all articles are as this reader reads them",
  );
}
