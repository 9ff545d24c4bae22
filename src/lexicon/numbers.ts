/** Number words and what goes with them, in lower case. */
const numbered = (from: number, list: string): (readonly [string, number])[] =>
  list.split(" ").map((word, index) => [word, from + index] as const);

const ONES = new Map(
  numbered(
    0,
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
);
const TENS = new Map(
  numbered(2, "twenty thirty forty fifty sixty seventy eighty ninety").map(
    ([word, ten]) => [word, 10 * ten] as const,
  ),
);

/** Words for whole numbers below a hundred: "three", "twenty-three"; and "both", which counts two. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES,
  ...TENS,
  ...[...TENS].flatMap(([tens, value]) =>
    [...ONES].slice(1, 10).map(([one, more]) => [`${tens}-${one}`, value + more] as const),
  ),
  ["both", 2],
]);

/** What a number before it is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** The same, written right behind the digits: "470m". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
]);

/** Currency signs → ISO 4217, the usual one where several share a sign. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
]);

/** Before a number: it is no exact one. Longest first. */
export const APPROXIMATORS: readonly (readonly string[])[] = [
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["no", "more", "than"],
  ["not", "more", "than"],
  ["as", "much", "as"],
  ["just", "under"],
  ["just", "over"],
  ["well", "over"],
  ["more", "than"],
  ["fewer", "than"],
  ["less", "than"],
  ["at", "least"],
  ["at", "most"],
  ["up", "to"],
  ["close", "to"],
  ["an", "estimated"],
  ["as", "many", "as"],
  ["approximately"],
  ["about"],
  ["around"],
  ["roughly"],
  ["nearly"],
  ["almost"],
  ["some"],
  ["estimated"],
  ["circa"],
  ["over"],
  ["under"],
];
/** Of these, the ones that before a stretch of time say how long something takes: "over four years". */
export const LASTING: ReadonlySet<string> = new Set(["over", "under", "around", "about"]);

/** Plurals that do not end in -s → singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "person"],
  ["feet", "foot"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["halves", "half"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["teeth", "tooth"],
  ["series", "series"],
  ["species", "species"],
]);

/** Stretches of time. */
export const DURATIONS: ReadonlySet<string> = new Set(
  "second minute hour day night week fortnight month quarter year decade century".split(" "),
);
