import type { Attribution, Reading } from "../../reading/reading";
import { speaksFor } from "../../reading/setting/speaks-for";
import type { ActorKind } from "../../shared/vocabulary";
import { mentionsWithin } from "../mentions-within";

/** Something that is told of others at second hand, or held against them. Actors are indices into Reading.actors. */
export interface ToldOfOthers {
  readonly tellers: readonly number[];
  /** Who is spoken of and could answer, in text order. */
  readonly about: readonly number[];
}

/** Whoever can answer for themselves. */
const ANSWERING: ReadonlySet<ActorKind> = new Set([
  "PERSON",
  "STATE",
  "PUBLIC_BODY",
  "ORGANIZATION",
  "COMPANY",
]);
/** Who knows of others' doings only by hearsay. */
const AT_SECOND_HAND: ReadonlySet<ActorKind> = new Set(["NEWS_ORGANIZATION", "UNNAMED_SOURCE"]);

/** What news organisations and unnamed sources tell of others, and what anybody is accused of. */
export function toldOfOthers(reading: Reading): ToldOfOthers[] {
  return reading.attributions
    .filter((attribution) => attribution.parent === null && isOfOthers(reading, attribution))
    .map(({ speakers, content }) => {
      const named = content.flatMap((span) => mentionsWithin(reading.mentions, span));
      const about = named.map(({ actor }) => actor).filter((actor) => canAnswer(reading, actor));
      return { tellers: speakers, about: [...new Set(about)] };
    });
}

function isOfOthers({ actors }: Reading, attribution: Attribution): boolean {
  const { speakers, cueClass, cueStance, attributionType } = attribution;
  if (speakers.length === 0 || attributionType !== "COMMUNICATION") return false;
  const isAccusation = cueClass === "ACCUSATION" && cueStance === "DISTANCING";
  const isHearsay = speakers.every((speaker) => {
    const kind = actors[speaker]?.kind;
    return kind !== undefined && AT_SECOND_HAND.has(kind);
  });
  return isAccusation || isHearsay;
}

export function canAnswer({ actors }: Reading, actor: number): boolean {
  const kind = actors[actor]?.kind;
  return kind !== undefined && ANSWERING.has(kind);
}

/** Who speaks in an article for themselves or through whoever is named beside them ("a spokeswoman for Roe"). */
export function speakersOf({ attributions, mentions }: Reading): ReadonlySet<number> {
  const outermost = attributions.filter(({ parent }) => parent === null);
  return new Set(
    outermost.flatMap(({ speakers, source }) => [
      ...speakers,
      ...source.flatMap((span) => mentionsWithin(mentions, span).map(({ actor }) => actor)),
    ]),
  );
}

/** Whether somebody, or whoever speaks for that country, is among the speakers. */
export function hasSpoken(
  { actors }: Reading,
  speakers: ReadonlySet<number>,
  actor: number,
): boolean {
  const people = [...speakers].filter((speaker) => actors[speaker]?.kind !== "NEWS_ORGANIZATION");
  return speakers.has(actor) || people.some((speaker) => speaksFor(actors, [speaker], [actor]));
}
