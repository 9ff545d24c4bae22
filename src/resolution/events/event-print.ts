import { hashSequence, hashText } from "../../shared/hash";
import type { ParticipantRole } from "../../shared/vocabulary";
import { isCommonWord } from "../common-words";
import { plainWords } from "../plain-words";
import { dayNumber } from "../utterances/speech";

/** What one report tells of an event, as far as it tells whether another report tells of the same. */
export interface ToldEvent {
  /** Type and kind in one: only reports of one sort are compared. */
  readonly sort: string;
  /** Whether it is done by saying something. */
  readonly isSaid: boolean;
  readonly expected: boolean;
  /** The day of the report, YYYY-MM-DD. */
  readonly day: string;
  /** First and last day on which it may be; both null where it is not known to lie between two days. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Participants that have an identity of their own; descriptions ("two men") tell nothing. */
  readonly parties: readonly { readonly role: ParticipantRole; readonly id: string }[];
  readonly place: string | null;
  /** Where the article was written from; what names neither its place nor who takes part is taken to be there. */
  readonly dateline: string | null;
  /** The words of the account. */
  readonly text: string;
}

/** What is kept of a told event so that it can be compared with others. */
export interface EventPrint {
  readonly sort: string;
  readonly isSaid: boolean;
  readonly expected: boolean;
  readonly day: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** "ACTOR 12": side and identity, in the order of their text. */
  readonly parties: readonly string[];
  /** Hashes of the names in the place. */
  readonly places: readonly number[];
  /** Hashes of the telling words of the account. */
  readonly words: readonly number[];
  /** By which reports that may tell of the same are found. */
  readonly keys: readonly number[];
}

/** Types whose sides do the same: who meets whom is only a matter of wording. */
const MUTUAL = /^(?:CONSULT|AGREE|COOPERATE)\b/;
const MOST_WORDS = 40;
/** Fewer words may be the same by chance. */
export const FEWEST_WORDS = 5;
const WEEK_DAYS = 7;
/** See isLong. */
const MOST_WEEKS = 9;
/** What is not dated happened, or was announced, on the day of the report or so many days around it. */
export const UNDATED_DAYS = 2;

export function printEvent(told: ToldEvent): EventPrint {
  const { sort, isSaid, expected, day, earliest, latest, place, text } = told;
  const parties = [...new Set(told.parties.map((party) => partyOf(sort, party)))].sort();
  const places = placeNames(place ?? (parties.length === 0 ? (told.dateline ?? "") : ""));
  const print = { sort, isSaid, expected, day, earliest, latest, parties, places };
  const words = tellingWords(text);
  return { ...print, words, keys: keysOf({ ...print, words }) };
}

function partyOf(sort: string, { role, id }: ToldEvent["parties"][number]): string {
  if (MUTUAL.test(sort)) return `SIDE ${id}`;
  return `${role === "TARGET" ? "RECIPIENT" : role} ${id}`;
}

function tellingWords(text: string): number[] {
  const telling = plainWords(text, MOST_WORDS)
    .map(({ lower }) => lower.replace(/'s$/u, ""))
    .filter((word) => word.length > 1 && !isCommonWord(word));
  return [...new Set(telling.map((word) => hashText(word)))];
}

/** Words of many names of places; what is left of such a name tells it from others. */
const GENERIC = new Set(
  `port lake river mount north south east west northern southern eastern western central upper lower new old san santa saint st bay cape island islands city
  province region district county village town coast valley mountain mountains street square the`.split(
    /\s+/u,
  ),
);

/** The capitalised words of a place that are not generic; all words where there are none. */
function placeNames(place: string): number[] {
  const names = plainWords(place, MOST_WORDS).filter(
    ({ written, lower }) => /^\p{Lu}/u.test(written) && !GENERIC.has(lower),
  );
  if (names.length === 0) return tellingWords(place);
  return [...new Set(names.map(({ lower }) => hashText(lower.replace(/'s$/u, ""))))];
}

/**
 * What two reports of one event have in common, together with a week on which it may be: two parties, one party with a place, the only party, the
 * place alone, or all their words. Both sides of a comparison are stored and looked for under the same keys.
 */
function keysOf(print: Omit<EventPrint, "keys">): number[] {
  const { parties, places } = print;
  const sort = hashText(print.sort);
  const names = parties.map(hashText);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
  const placed = places.map((place) => [PLACE, place]);
  const only = names.length === 1 ? names.map((name) => [name]) : [];
  const worded = print.words.length < FEWEST_WORDS ? [] : [[...print.words].sort()];
  return [
    ...new Set(
      [...pairs, ...only, ...placed, ...worded].flatMap((shared) =>
        weeksOf(print).map((week) => hashSequence([sort, week, ...shared])),
      ),
    ),
  ];
}

const PLACE = 1;

function weeksOf({
  day,
  earliest,
  latest,
}: Pick<EventPrint, "day" | "earliest" | "latest">): number[] {
  const [first, last] =
    earliest !== null && latest !== null
      ? [dayNumber(earliest), dayNumber(latest)]
      : [dayNumber(day) - UNDATED_DAYS, dayNumber(day) + UNDATED_DAYS];
  if (isLong(first, last)) return [hashSequence([first, last])];
  const [from, to] = [Math.floor(first / WEEK_DAYS), Math.floor(last / WEEK_DAYS)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Whether a stretch of days is so long that it is compared only with the very same one. Days count since 1970. */
export function isLong(first: number, last: number): boolean {
  return last - first > MOST_WEEKS * WEEK_DAYS;
}
