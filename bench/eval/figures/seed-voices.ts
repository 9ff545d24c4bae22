import type { Voice } from "../../../src/shared/vocabulary";
import type { Span } from "../../../src/text/article-text";
import type { SeedSheet } from "../seed-sheet";
import type { SeedFigure } from "./seed-figures";

/** One place where the article carries a claim, and in which voice. */
export interface FoundVoice {
  readonly content: readonly Span[];
  readonly voice: Voice;
}

/** So much of the words of both is the same (Dice 1945) where they are of one claim. */
const ALIKE = 0.5;

/** The answer sheet's claims that nobody is said to make, each found in the voice that it has; the best of those that are alike decides. */
export function seedVoices(
  found: readonly FoundVoice[],
  sheet: Pick<SeedSheet, "claims">,
): SeedFigure {
  const own = found.filter(({ voice }) => voice !== "ATTRIBUTED");
  const wanted = sheet.claims.flatMap(({ id, voice, evidence, optional }) =>
    voice === "ATTRIBUTED" || optional || !evidence ? [] : [{ id, voice, evidence }],
  );
  const wrong = wanted.flatMap(({ id, voice, evidence }) => {
    const [best] = own
      .map((one) => ({ ...one, share: shareOf(one.content, evidence) }))
      .filter(({ share }) => share >= ALIKE)
      .sort((a, b) => b.share - a.share);
    return best?.voice === voice ? [] : [`${id} ${voice}: ${best?.voice ?? "not found"}`];
  });
  const right = wanted.length - wrong.length;
  return { name: "voices of its own claims", right, of: wanted.length, wrong };
}

function shareOf(content: readonly Span[], evidence: Span): number {
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = content.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(end, evidence.end) - Math.max(start, evidence.start)),
    0,
  );
  return (2 * shared) / (length + evidence.end - evidence.start);
}
