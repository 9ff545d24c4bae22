import { type CueEntry, cueEntries } from "./cue-types";

/** Verbs that give a thing its number, each with the preposition before the number: "estimate the cost at 3 million". */
const FIGURES = cueEntries(
  { cueClass: "SPEECH", frames: "CHARGE" },
  "put/at, place/at, peg/at, estimate/at, value/at, assess/at, reckon/at, calculate/at, appraise/at",
);

/** Entries by the base form of their verb. */
export const FIGURE_VERBS: ReadonlyMap<string, CueEntry> = new Map(
  FIGURES.map((entry) => [entry.verb, entry]),
);

/** What has a number by its meaning: by these "put X at 40" tells how much and not where. */
export const FIGURE_NOUNS: ReadonlySet<string> = new Set(
  `number figure total toll count tally share proportion percentage rate level size cost price value worth bill loss losses
  damage damages debt deficit turnover revenue profit turnout attendance crowd population membership strength capacity
  probability likelihood chance chances odds age length height depth weight distance speed magnitude temperature dead
  injured missing casualties deaths costs prices profits revenues savings budget area`
    .trim()
    .split(/\s+/),
);
