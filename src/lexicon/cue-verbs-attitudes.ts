import { type CueEntry, cueEntries } from "./cue-types";

const ATTITUDE = { type: "PROPOSITIONAL_ATTITUDE" } as const;

/** Verbs of thinking, wanting, feeling and knowing, and events by which somebody lets something be known. */
export const ATTITUDE_VERBS: readonly CueEntry[] = [
  ...cueEntries(
    { ...ATTITUDE, kind: "BELIEF", frames: "CLAUSE QUOTE" },
    "think, believe, reason, presume, imagine, guess, doubt, judge",
  ),
  ...cueEntries(
    { ...ATTITUDE, kind: "BELIEF", frames: "CLAUSE" },
    "feel, assume, suspect, trust, figure, consider, anticipate, fear, worry, hope, expect, wish, dream, realize, decide",
  ),
  ...cueEntries(
    { ...ATTITUDE, kind: "BELIEF", frames: "LINK" },
    "think/about, believe/in, worry/about, dream/of, care/about, fret/about over",
  ),
  ...cueEntries(
    { ...ATTITUDE, kind: "BELIEF", frames: "AS" },
    "see, view, regard, perceive, treat, consider",
  ),
  ...cueEntries({ ...ATTITUDE, kind: "BELIEF", frames: "COMPLEMENT" }, "consider, deem, find"),
  ...cueEntries(
    { ...ATTITUDE, kind: "BELIEF", modality: "EXPECTED", frames: "THING REQUEST" },
    "expect, anticipate",
  ),

  ...cueEntries(
    { type: "CONTROL", kind: "INTENTION", modality: "EXPECTED", frames: "INFINITIVE" },
    "want, wish, hope, plan, intend, aim, seek, prefer, mean, prepare, look, aspire, vote, expect, choose, opt, propose",
  ),
  ...cueEntries(
    { type: "CONTROL", kind: "INTENTION", modality: "EXPECTED", frames: "REQUEST" },
    "want, prefer, would like",
  ),
  ...cueEntries(
    { type: "CONTROL", kind: "INTENTION", modality: "EXPECTED", frames: "THING" },
    "want, seek, prefer, favor, consider, weigh, contemplate, mull, eye",
  ),
  ...cueEntries(
    { type: "CONTROL", kind: "INTENTION", modality: "EXPECTED", frames: "LINK" },
    "hope/for, long/for, yearn/for, vote/for against",
  ),
  ...cueEntries(
    { type: "CONTROL", kind: "INTENTION", frames: "INFINITIVE CLAUSE" },
    "decide, resolve",
  ),

  ...cueEntries(
    { ...ATTITUDE, kind: "ATTITUDE", frames: "THING" },
    "support, oppose, endorse, back, favour, favor, embrace, approve, admire, respect, like, love, hate, dislike, fear, resent, regret, despise, doubt, appreciate, trust, distrust, tolerate, protest",
  ),
  ...cueEntries(
    { ...ATTITUDE, kind: "ATTITUDE", frames: "LINK" },
    "object/to, approve/of, disapprove/of, protest/against",
  ),
  ...cueEntries(
    { ...ATTITUDE, kind: "ATTITUDE", frames: "CLAUSE" },
    "regret, complain, rejoice, marvel",
  ),

  ...cueEntries(
    { type: "FACTIVE", stance: "ENDORSING", kind: "KNOWLEDGE", frames: "CLAUSE" },
    "know, learn, understand, realize, hear, remember, recognize",
  ),

  ...cueEntries({ kind: "EVENT", frames: "THING" }, "announce, unveil, propose"),
  ...cueEntries(
    { ...ATTITUDE, kind: "EVENT", modality: "POSSIBLE", frames: "IMPRESSION" },
    "seem, appear",
  ),
];
