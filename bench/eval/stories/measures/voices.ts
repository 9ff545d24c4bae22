import { countsFigure, type Figure, shareFigure } from "../figure";
import type { Part } from "../part";

/** In whose voice claims are carried: of all statements and assertions that were found, those whose voice is right. */
export function voices({ appearanceOf, quote }: Part): Figure {
  const wrong = [...appearanceOf].filter(([gold, shown]) => gold.voice !== shown.voice);
  const errors = wrong.map(
    ([gold, shown]) => `${gold.id} ${quote(gold)}: ${gold.voice}; found ${shown.voice}`,
  );
  return shareFigure("voice", appearanceOf.size - wrong.length, appearanceOf.size, errors);
}

/** Which of what articles state themselves, or take for granted, is found as such. */
export function assertions({ stories, found, appearanceOf, quote }: Part): Figure {
  const gold = stories.flatMap((story) => story.assertions);
  const isOwn = ({ voice }: { readonly voice: string }): boolean => voice !== "ATTRIBUTED";
  const shown = found.appearances.filter(isOwn);
  const matched = new Map(
    gold.flatMap((asserted) => {
      const appearance = appearanceOf.get(asserted);
      return appearance && isOwn(appearance) ? [[appearance, asserted]] : [];
    }),
  );
  const right = new Set(matched.values());
  const errors = [
    ...gold
      .filter((asserted) => !right.has(asserted))
      .map((asserted) => `not found: ${asserted.id} ${quote(asserted)}, ${asserted.voice}`),
    ...shown
      .filter((appearance) => !matched.has(appearance))
      .map((appearance) => `not in the sheet: ${quote(appearance)}, ${appearance.voice}`),
  ];
  const counts = {
    rightFound: matched.size,
    found: shown.length,
    rightGold: right.size,
    gold: gold.length,
  };
  return countsFigure("assertions", counts, errors);
}
