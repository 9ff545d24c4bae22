import { type SurfaceText, spanOf } from "../surface/surface-text";
import type { MentionDraft } from "./types";

const PART = /^(?:one|two|three|some|several|many|most|others)$/;

/** "One of them", "two of the officials": somebody out of a group, who is not the group. */
export function findPartitives(surface: SurfaceText): MentionDraft[] {
  const { words, text } = surface;
  return words.flatMap((word, index) => {
    const whole = words[index + 2];
    if (!PART.test(word.lower) || words[index + 1]?.lower !== "of" || whole === undefined)
      return [];
    const pronoun = /^(?:them|those)$/.test(whole.lower);
    const noun =
      /^(?:the|these|those|his|her|their)$/.test(whole.lower) && words[index + 3]?.class === "NOUN";
    if (!pronoun && !noun) return [];
    const span = spanOf(surface, index, index + (pronoun ? 3 : 4));
    return [
      {
        rule: "partitive",
        span,
        extent: span,
        kind: "NOMINAL" as const,
        actorKind: "UNNAMED_SOURCE" as const,
        nameKind: null,
        name: text.text.slice(span.start, span.end),
        gender: null,
        plural: word.lower !== "one",
        definite: false,
        roles: [],
        country: null,
        confidence: 0.7,
      },
    ];
  });
}
