import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ScorerAttribution } from "../../src/reading/scorer-form";
import type { Corpus } from "./corpora";

interface Figure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What the scorer tells of one kind of attribution; shares of 1. */
export interface KindScore {
  readonly gold: number;
  readonly pred: number;
  readonly soft: Figure;
  readonly quote_speaker: Figure;
}

/** The scorer's answer, by kind of quotation. */
export type Score = Readonly<Record<"all" | "direct" | "indirect" | "mixed", KindScore>>;

/** Attributions predicted for one article. */
export interface Prediction {
  readonly id: string;
  readonly attributions: readonly ScorerAttribution[];
}

/**
 * Runs the scorer as a program of its own over predictions written to a folder that is gone afterwards.
 * @param subset one of the corpus' subsets, or null for all of it.
 */
export function score(
  scorer: string,
  corpus: Corpus,
  predictions: readonly Prediction[],
  subset: Corpus["subsets"][number] | null,
): Score {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-eval-"));
  try {
    const path = join(folder, "predictions.jsonl");
    writeFileSync(path, predictions.map((prediction) => JSON.stringify(prediction)).join("\n"));
    const args = [
      scorer,
      corpus.path,
      path,
      "--json",
      ...(corpus.topLevel ? ["--top-level"] : []),
      ...(subset === null ? [] : ["--subset", subset]),
    ];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
