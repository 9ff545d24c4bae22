/** What casualties and the like are counted as, whatever the words: each line a class and the base forms that tell it. */
const CLASSES = `
  DEAD: kill die dead death toll fatality perish life body
  INJURED: injure injured injury wound wounded hurt
  MISSING: missing
  HELD: arrest detain detention
  HOMELESS: evacuate displace homeless
`;

/** Each word → what it says is counted. */
export const COUNT_CLASSES: ReadonlyMap<string, string> = new Map(
  CLASSES.trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", words = ""] = line.trim().split(": ");
      return words.split(" ").map((word) => [word, name] as const);
    }),
);

/** What is counted of time tells how long, and not how many. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  "year month week day hour minute second decade time century weekend".split(" "),
);

/** Units that measure anything: what is measured must be told besides. */
export const MEASURES: ReadonlySet<string> = new Set(
  `person percent kilometre kilometer metre meter mile foot ton tonne kilo kilogram gram milligram
  microgram litre liter degree point euro dollar pound unit seat vote member`.split(/\s+/u),
);
