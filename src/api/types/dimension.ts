import { registerEnum } from "../../entities/register-enum";
import { InputError } from "../../shared/errors";
import { Dimension, Interval } from "../../shared/vocabulary";
import { keyTypes } from "../../store/analysis/dimensions";
import { encodeGlobalId } from "../global-id";

registerEnum(
  Dimension,
  "Dimension",
  "By what rows are counted. Actors count as the canonical ones.",
  {
    SPEAKER: "Who says it; of an article, who speaks in it; of a claim, who makes it.",
    ADDRESSEE: "To whom it is said.",
    ABOUT:
      "Whom its content mentions; of an article, whom its text mentions; of a claim, its subject and its object.",
    OUTLET: "The outlet of its article; of a claim, the outlets that carry it.",
    ORIGIN: "Whose report its article goes back to; of a claim, of all articles that carry it.",
    TOPIC: "The topics of its article; of a claim, of all articles that carry it.",
    PERIOD:
      "When it was said, by the last day on which it may have been or, where that is unknown, its article's day; of an article, when it was published or first received; of a claim, when it first appeared. In UTC.",
    QUOTE_KIND: "How far it is quoted.",
    MODALITY: "What the speaker does with it.",
    CUE: "The dictionary form of the words that attribute it: say, according to.",
    CUE_STANCE: "What the choice of cue says about it.",
    LANGUAGE: "The language of its article; of a claim, of all articles that carry it.",
    INTERMEDIARY: "Who stands between the outlet and the innermost step of its chain.",
    VOICE:
      "In whose voice an article carries the claim; of a statement, in which voices its article carries the claims that it makes.",
    STATUS: "How well the claim is supported; of a statement, the claims that it makes.",
  },
);

registerEnum(Interval, "Interval", "How long a period is, and how it is written.", {
  DAY: "A day: 2025-10-07.",
  WEEK: "A week of ISO 8601, from Monday: 2025-W41.",
  MONTH: "A month: 2025-10.",
  QUARTER: "Three months: 2025-Q4.",
  YEAR: "A year: 2025.",
});

/**
 * The dimensions asked for.
 * @param where the argument that holds them, for messages.
 * @throws InputError where there are none, more than `most`, or one comes twice.
 */
export function checkDimensions(
  dimensions: readonly Dimension[],
  where: string,
  most: number,
): readonly Dimension[] {
  if (dimensions.length === 0 || dimensions.length > most) {
    throw new InputError(`${where}: expected 1 to ${most} dimensions, got ${dimensions.length}.`);
  }
  const twice = dimensions.find((dimension, at) => dimensions.indexOf(dimension) !== at);
  if (twice) throw new InputError(`${where}: ${twice} is given twice.`);
  return dimensions;
}

/** The key of a value as clients see it: an id where it has one, so that filters take it. */
export function shownKey(dimension: Dimension, key: string): string {
  const type = keyTypes[dimension];
  return type === null ? key : encodeGlobalId(type, key);
}

/** Those whose values are names of an enum. */
const WORDED: ReadonlySet<Dimension> = new Set([
  "QUOTE_KIND",
  "MODALITY",
  "CUE_STANCE",
  "VOICE",
  "STATUS",
]);

/** What people read: the name that belongs to a key, the words of an enum's value, else the key itself. */
export function shownLabel(dimension: Dimension, key: string, name: string | null): string {
  return name ?? (WORDED.has(dimension) ? key.toLowerCase().replaceAll("_", " ") : key);
}
