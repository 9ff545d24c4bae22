/** How words around an event tell whether it happened (after FactBank's levels and Karttunen 1971 on implicative verbs). */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that only lend a noun their tense, and their subject: "launched an attack", "held talks", "paid a visit". */
export const SUPPORT_VERBS = words(`
  launch carry-out conduct hold stage make mount pay have undertake wage commit perform execute lead hold-off begin start open resume continue end host convene
  organise organize attend face unleash deliver do give respond retaliate complete join take enter suffer see undergo sign reach strike order perpetrate carry conclude
  seal call declare announce impose agree broker mediate
`);

/** Verbs and adjectives by which what follows is yet to come. */
export const EXPECTING = words(`
  schedule expect plan intend prepare set due agree promise vow pledge decide arrange await anticipate propose consider slate announce poise ready postpone delay
  about commit mull weigh undertake slated likely bound determined
`);

/** Verbs and nouns under which it is open whether something happens, or that only ask for it. */
export const OPEN = words(`
  ask urge demand request want wish hope call-for beg order tell allow permit authorise authorize forbid fear warn threaten seek try attempt offer invite encourage press
  force risk threat fear danger possibility prospect warning demand proposal request idea likelihood chance need call plea scenario simulation allegation suspect support
  advocate oppose need require discuss debate recommend charge-with convict-of
`);

/** Verbs that say that it did not come about. */
export const AVERTING = words(`
  fail refuse decline avoid prevent stop cancel avert scrap call-off foil thwart abandon rule-out forgo miss shelve block bar deter halt-short
  head-off stave-off ward-off fend-off forestall pre-empt preempt preclude dissuade discourage
`);

/** Adjectives before a noun by which it is yet to come. */
export const COMING = words(
  "scheduled planned upcoming coming next forthcoming future proposed expected early impending looming imminent snap",
);

/** Adjectives and adverbs by which it only may be so; what a source is nearly sure of, and what it holds possible. */
export const PROBABLE = words(
  "reported reportedly apparent apparently likely probable probably presumed seemingly presumably believed",
);
export const POSSIBLE = words(
  "possible possibly alleged allegedly suspected potential potentially perhaps maybe purported purportedly supposed supposedly unconfirmed threatened",
);
/** Adjectives of what was not, or is not, the case. */
export const UNREAL = words(
  "hypothetical fake false fictional mock imaginary foiled failed attempted averted cancelled canceled",
);

/** Verbs for what an event does to people and things: "the blast killed six", "died in the crash". */
export const HARMING = words("kill injure wound hurt maim damage destroy die displace hit");
