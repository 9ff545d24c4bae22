import { reresolve } from "../../ingest/reresolve";
import type { ExitCode } from "../exit-code";
import { runOverArticles } from "../over-articles";

/** Resolves everything that is stored anew. */
export function runReresolve(): Promise<ExitCode> {
  return runOverArticles(
    reresolve,
    (articles) => `resolved ${articles} articles anew`,
    "no articles",
  );
}
