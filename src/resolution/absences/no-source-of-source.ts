import type { Attribution, Reading } from "../../reading/reading";
import type { ToldOfOthers } from "./told-of-others";
import { namesOf, sentence } from "./wording";

const CITING = new Set(["cite", "quote"]);

/** "It does not say on whose word the Tribune reported it": of news organisations that are named as sources and told by nobody. */
export function noSourcesOfSources(reading: Reading, told: readonly ToldOfOthers[]): string[] {
  const media = told
    .flatMap(({ tellers }) => tellers)
    .filter((actor) => reading.actors[actor]?.kind === "NEWS_ORGANIZATION")
    .filter((actor) => !isTold(reading, actor));
  if (media.length === 0) return [];
  return [
    sentence(`it does not say on whose word ${namesOf(reading, media, "and")} reported this`),
  ];
}

/** Whether somebody speaks to it, or it cites somebody, named or not. */
function isTold({ attributions, unstated, actors }: Reading, medium: number): boolean {
  const isOf = (one: Attribution | undefined): boolean => one?.speakers.includes(medium) ?? false;
  const cites = [...attributions, ...unstated].some(
    (one) => isOf(one) && CITING.has(one.cueLemma ?? ""),
  );
  return (
    cites ||
    attributions.some(
      ({ addressees, medium: heard, parent, speakers }) =>
        heard === medium ||
        addressees.includes(medium) ||
        (isOf(attributions[parent ?? -1]) &&
          speakers.some((speaker) => actors[speaker]?.kind === "UNNAMED_SOURCE")),
    )
  );
}
