import type { ReadActor } from "../reading";

/** Whether all of the named are speakers, or countries that a speaker is tied to. Nobody named is nobody's own. */
export function speaksFor(
  actors: readonly ReadActor[],
  speakers: readonly number[],
  named: readonly number[],
): boolean {
  const countries = new Set(speakers.map((speaker) => actors[speaker]?.country ?? null));
  return (
    named.length > 0 &&
    named.every((index) => {
      const actor = actors[index];
      const country = actor?.kind === "STATE" ? actor.country : null;
      return speakers.includes(index) || (country !== null && countries.has(country));
    })
  );
}
