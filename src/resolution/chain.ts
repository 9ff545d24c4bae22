import type { Attribution, Reading } from "../reading/reading";
import { isHeld } from "../reading/setting/is-held";
import { relayVerb } from "../reading/setting/relay-verb";
import type { HopAct } from "../shared/vocabulary";
import type { Span } from "../text/article-text";
import { mentionsWithin } from "./mentions-within";

/** One step of the way a statement took to the reader. Agents and addressees are ids of stored actors. */
export interface Hop {
  readonly act: HopAct;
  readonly agents: readonly string[];
  readonly to: readonly string[];
  readonly cue: Span | null;
  readonly explicit: boolean;
}

/** Whom the article and its actors are stored as. */
export interface Cast {
  /** The article's outlet as an actor; null where it is unknown. */
  readonly outletActorId: string | null;
  /** One id for each of the reading's actors. */
  readonly actorIds: readonly string[];
}

/**
 * The way of one attribution's content to the reader, outermost step first: the outlet publishes, whoever is told or quoted
 * around it reports or says, down to the attribution's own speaker.
 * @param index of the attribution in the reading.
 */
export function chainOf(reading: Reading, index: number, cast: Cast): Hop[] {
  const path = pathTo(reading.attributions, index);
  const publishes: Hop = {
    act: "PUBLISHES",
    agents: cast.outletActorId === null ? [] : [cast.outletActorId],
    to: [],
    cue: null,
    explicit: true,
  };
  return [
    publishes,
    ...hearingMedia(reading, path[0], cast),
    ...path.flatMap((attribution, depth) => hopsOf(reading, attribution, path[depth - 1], cast)),
  ];
}

/** How many attributions are around one, from 0. */
export function depthOf(attributions: readonly Attribution[], index: number): number {
  return pathTo(attributions, index).length - 1;
}

/** From the outermost attribution to the one at the index. */
export function pathTo(attributions: readonly Attribution[], index: number): Attribution[] {
  const path: Attribution[] = [];
  for (let at: number | null = index; at !== null; ) {
    const attribution: Attribution | undefined = attributions[at];
    if (!attribution) break;
    path.unshift(attribution);
    // A parent stands before its children, so that this ends.
    at = attribution.parent !== null && attribution.parent < at ? attribution.parent : null;
  }
  return path;
}

/** Whether somebody asks another to pass something on. */
export function asksToRelay(reading: Reading, attribution: Attribution): boolean {
  return (
    attribution.cueClass === "REQUEST" && relayVerb(reading.text, attribution.content) !== null
  );
}

/** Who told a news organisation is known through it, though the article need not say that it reported. */
function hearingMedia(reading: Reading, outermost: Attribution | undefined, cast: Cast): Hop[] {
  const media = (outermost?.addressees ?? [])
    .filter((actor) => reading.actors[actor]?.kind === "NEWS_ORGANIZATION")
    .flatMap((actor) => idsOf([actor], cast))
    .filter((id) => id !== cast.outletActorId);
  if (media.length === 0) return [];
  return [{ act: "REPORTS", agents: media, to: [], cue: null, explicit: false }];
}

function hopsOf(
  reading: Reading,
  attribution: Attribution,
  parent: Attribution | undefined,
  cast: Cast,
): Hop[] {
  const hop = {
    agents: idsOf(attribution.speakers, cast),
    to: idsOf(attribution.addressees, cast),
    cue: attribution.cue,
  };
  if (asksToRelay(reading, attribution)) {
    const to = idsOf(askedBy(reading, attribution), cast);
    return [{ ...hop, to, act: "ASKS_TO_RELAY", explicit: true }];
  }
  // That it was asked for does not word that it happened.
  if (parent && asksToRelay(reading, parent)) {
    // "asked Dalby to tell her that": he who asks stands before the verb, he who was asked would tell
    const asks = attribution.speakers.some((actor) => parent.speakers.includes(actor));
    const agents = asks ? idsOf(askedBy(reading, parent), cast) : hop.agents;
    return [{ ...hop, agents, act: "RELAYS", explicit: false }];
  }
  const carriers = idsOf(attribution.intermediaries, cast);
  if (carriers.length > 0) {
    return [
      { ...hop, to: carriers, act: "ASKS_TO_RELAY", explicit: true },
      { agents: carriers, to: hop.to, cue: null, act: "RELAYS", explicit: false },
    ];
  }
  return [{ ...hop, act: plainAct(reading, attribution), explicit: true }];
}

function plainAct(reading: Reading, attribution: Attribution): HopAct {
  if (isHeld(attribution)) return "HOLDS";
  const { speakers } = attribution;
  const isMedium = (actor: number): boolean => reading.actors[actor]?.kind === "NEWS_ORGANIZATION";
  return speakers.length > 0 && speakers.every(isMedium) ? "REPORTS" : "SAYS";
}

/** Who is asked to pass something on, worded as spoken to or within the request. */
function askedBy(reading: Reading, attribution: Attribution): readonly number[] {
  return attribution.addressees.length > 0 ? attribution.addressees : askedIn(reading, attribution);
}

/** Who is asked where the request itself names them: "requested Putin relay the message". */
function askedIn(reading: Reading, attribution: Attribution): number[] {
  const start = attribution.content[0]?.start ?? 0;
  const end = relayVerb(reading.text, attribution.content)?.start ?? start;
  const asked = mentionsWithin(reading.mentions, { start, end }).map(({ actor }) => actor);
  return [...new Set(asked)].slice(0, 1);
}

/** The stored ids of some of the reading's actors. */
export function idsOf(actors: readonly number[], cast: Cast): string[] {
  return actors.map((actor) => cast.actorIds[actor]).filter((id) => id !== undefined);
}
