import type { Attribution, Mention, Quantity, ReadActor, Reading } from "../../src/reading/reading";
import type { MentionKind } from "../../src/shared/vocabulary";
import { analyseText } from "../../src/text/analyse";
import { cover } from "../../src/text/spans";
import { locate, type Words } from "./locate";

/** An actor, in short: what is left out is a person of no known country under one name. */
export type WrittenActor = Pick<ReadActor, "name"> & Partial<ReadActor>;

/** A mention by its words, and by its actor's name or null. */
export type WrittenMention = readonly [words: Words, actor: string | null, kind?: MentionKind];

/** An attribution by its words; what is left out is what a plain "X said that …" has. */
export interface WrittenAttribution
  extends Partial<Omit<Attribution, "content" | "cue" | "source" | "speakers" | "addressees">> {
  readonly content: Words | readonly Words[];
  readonly cue?: Words;
  readonly source?: Words;
  /** Names of actors. */
  readonly speakers?: readonly string[];
  readonly addressees?: readonly string[];
}

/** A reading written by hand, so that what is made of readings is tested apart from the reader. */
export function writtenReading(
  text: string,
  written: {
    readonly actors?: readonly WrittenActor[];
    readonly mentions?: readonly WrittenMention[];
    readonly attributions?: readonly WrittenAttribution[];
    readonly quantities?: readonly Quantity[];
  },
): Reading {
  const actors = (written.actors ?? []).map(readActor);
  const indexOf = (name: string): number => {
    const index = actors.findIndex((actor) => actor.name === name);
    if (index < 0) throw new Error(`no actor "${name}" is written`);
    return index;
  };
  const mentions = (written.mentions ?? []).map(
    ([words, actor, kind = "NAME"]): Mention => ({
      span: locate(text, words),
      kind,
      actor: actor === null ? null : indexOf(actor),
      confidence: 0.9,
    }),
  );
  return {
    text: analyseText(text),
    actors,
    mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    attributions: (written.attributions ?? []).map((item) => attribution(text, item, indexOf)),
    unstated: [],
    assertions: [],
    silences: [],
    times: [],
    events: [],
    quantities: written.quantities ?? [],
  };
}

function readActor(actor: WrittenActor): ReadActor {
  return { kind: "PERSON", country: null, names: [{ text: actor.name, kind: "NAME" }], ...actor };
}

function attribution(
  text: string,
  { content, cue, source, speakers, addressees, ...rest }: WrittenAttribution,
  indexOf: (name: string) => number,
): Attribution {
  const pieces = Array.isArray(content) ? (content as readonly Words[]) : [content as Words];
  const spans = pieces.map((words) => locate(text, words));
  const whole = cover(spans);
  if (whole === null) throw new Error("an attribution has a content");
  return {
    rule: "written",
    confidence: 0.8,
    content: spans,
    directSpans: [],
    quoteKind: "INDIRECT",
    cue: cue === undefined ? null : locate(text, cue),
    cueLemma: cue === undefined ? null : "say",
    cueClass: "SPEECH",
    cueStance: "NEUTRAL",
    attributionType: "COMMUNICATION",
    source: source === undefined ? [] : [locate(text, source)],
    speakers: (speakers ?? []).map(indexOf),
    addresseeSpans: [],
    addressees: (addressees ?? []).map(indexOf),
    intermediaries: [],
    medium: null,
    venue: null,
    occasion: null,
    saidAt: null,
    modalities: ["ASSERTED"],
    polarity: "POSITIVE",
    condition: null,
    parent: null,
    ...rest,
  };
}
