import { type CueEntry, cueEntries } from "./cue-types";

const ATTITUDE = { type: "PROPOSITIONAL_ATTITUDE" } as const;

/** Verbs of thinking, wanting, feeling and knowing, and events by which somebody lets something be known. */
export const ATTITUDE_VERBS: readonly CueEntry[] = [
  ...cueEntries(
    { ...ATTITUDE, cueClass: "BELIEF", frames: "CLAUSE QUOTE" },
    "think, believe, reason, presume, imagine, guess, doubt, judge",
  ),
  ...cueEntries(
    { ...ATTITUDE, cueClass: "BELIEF", frames: "CLAUSE" },
    "feel, assume, suspect, trust, figure, consider, anticipate, fear, worry, hope, expect, wish, dream, realize, decide",
  ),
  ...cueEntries(
    { ...ATTITUDE, cueClass: "BELIEF", frames: "LINK" },
    "think/about, believe/in, worry/about, dream/of, care/about, fret/about over",
  ),
  ...cueEntries(
    { ...ATTITUDE, cueClass: "BELIEF", frames: "AS" },
    "see, view, regard, perceive, treat, consider",
  ),
  ...cueEntries({ ...ATTITUDE, cueClass: "BELIEF", frames: "COMPLEMENT" }, "consider, deem, find"),
  ...cueEntries(
    { ...ATTITUDE, cueClass: "BELIEF", modality: "EXPECTED", frames: "THING REQUEST" },
    "expect, anticipate",
  ),

  ...cueEntries(
    { type: "CONTROL", cueClass: "INTENTION", modality: "EXPECTED", frames: "INFINITIVE" },
    "want, wish, hope, plan, intend, aim, seek, prefer, mean, prepare, look, aspire, vote, expect, choose, opt, propose",
  ),
  ...cueEntries(
    { type: "CONTROL", cueClass: "INTENTION", modality: "EXPECTED", frames: "REQUEST" },
    "want, prefer, would like",
  ),
  ...cueEntries(
    { type: "CONTROL", cueClass: "INTENTION", modality: "EXPECTED", frames: "THING" },
    "want, seek, prefer, favor, consider, weigh, contemplate, mull, eye",
  ),
  ...cueEntries(
    { type: "CONTROL", cueClass: "INTENTION", modality: "EXPECTED", frames: "LINK" },
    "hope/for, long/for, yearn/for, vote/for against",
  ),
  ...cueEntries(
    { type: "CONTROL", cueClass: "INTENTION", frames: "INFINITIVE CLAUSE" },
    "decide, resolve",
  ),

  ...cueEntries(
    { ...ATTITUDE, cueClass: "ATTITUDE", frames: "THING" },
    "support, oppose, endorse, back, favour, favor, embrace, approve, admire, respect, like, love, hate, dislike, fear, resent, regret, despise, doubt, appreciate, trust, distrust, tolerate, protest",
  ),
  ...cueEntries(
    { ...ATTITUDE, cueClass: "ATTITUDE", frames: "LINK" },
    "object/to, approve/of, disapprove/of, protest/against",
  ),
  ...cueEntries(
    { ...ATTITUDE, cueClass: "ATTITUDE", frames: "CLAUSE" },
    "regret, complain, rejoice, marvel",
  ),

  ...cueEntries(
    { type: "FACTIVE", stance: "ENDORSING", cueClass: "KNOWLEDGE", frames: "CLAUSE" },
    "know, learn, understand, realize, hear, remember, recognize",
  ),

  ...cueEntries({ cueClass: "EVENT", frames: "THING" }, "announce, unveil, propose"),
  ...cueEntries(
    { ...ATTITUDE, cueClass: "EVENT", modality: "POSSIBLE", frames: "IMPRESSION" },
    "seem, appear",
  ),
];
