import { COUNTRY_BY_CAPITAL } from "../../lexicon/countries";
import { type SurfaceText, spanOf } from "../surface/surface-text";
import { standsForGovernment } from "./countries";
import type { MentionDraft } from "./types";

/** In shorter names one letter makes another word. */
const SHORTEST = 6;

/** "Lisban said" in an article about Portugal: a capital with one wrong letter that acts like a government. */
export function findMisspeltCapitals(
  surface: SurfaceText,
  names: readonly MentionDraft[],
): MentionDraft[] {
  const { words, text } = surface;
  const countries = new Set(
    names.flatMap(({ actorKind, country }) =>
      actorKind === "STATE" && country !== null ? [country] : [],
    ),
  );
  const capitals = [...COUNTRY_BY_CAPITAL].filter(
    ([city, code]) => city.length >= SHORTEST && countries.has(code),
  );
  const known = new Set(
    names.filter(({ actorKind }) => actorKind !== null).map(({ span }) => span.start),
  );
  return words.flatMap((word, index) => {
    if (word.text.length < SHORTEST || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || known.has(word.start))
      return [];
    const code = capitals.find(([city]) => differsByOneLetter(city, word.lower))?.[1];
    if (code === undefined || !standsForGovernment(words, index, index + 1)) return [];
    const span = spanOf(surface, index, index + 1);
    return [
      {
        rule: "misspelt-capital",
        span,
        extent: span,
        kind: "METONYM" as const,
        actorKind: "STATE" as const,
        nameKind: "MISSPELLING" as const,
        name: text.text.slice(span.start, span.end),
        gender: "NEUTER" as const,
        plural: false,
        definite: true,
        roles: [],
        country: code,
        confidence: 0.6,
      },
    ];
  });
}

/** One letter replaced, the first one aside. */
function differsByOneLetter(a: string, b: string): boolean {
  if (a.length !== b.length || a.charAt(0) !== b.charAt(0)) return false;
  return [...a].filter((letter, index) => letter !== b.charAt(index)).length === 1;
}
