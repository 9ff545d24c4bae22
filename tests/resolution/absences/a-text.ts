import { readArticle } from "../../../src/reading/english";
import type { Reading } from "../../../src/reading/reading";

/** A short article as the reader reads it. */
export function aText(text: string): Reading {
  return readArticle(text, { publishedAt: new Date("2026-05-06T12:00:00Z") });
}
