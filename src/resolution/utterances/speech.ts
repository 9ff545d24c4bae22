import { NEGATIONS } from "../../lexicon/function-words";
import { NUMBER_WORDS } from "../../lexicon/numbers";
import { hashSequence, hashText } from "../../shared/hash";
import { isCommonWord } from "../common-words";
import { plainWords } from "../plain-words";

/** Who is said to have said what, as far as it tells whether two statements report one act of speaking. */
export interface ReportedSpeech {
  /** Names the speakers; null where they are unknown, and then nothing else is the same act. */
  readonly speakerKey: string | null;
  /** Whether that is an identity of their own; else it is a description, as "two officials" is. */
  readonly isNamed: boolean;
  /** The content as worded. */
  readonly text: string;
  /** The stretches of it inside quotation marks. */
  readonly quoted: readonly string[];
  /** The last day on which it may have been said, YYYY-MM-DD. */
  readonly day: string;
  /** First and last day on which it was said, where both are known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Whether the cue denies the content. */
  readonly isDenied: boolean;
  readonly polarity: string;
  /** Identities to whom it was said; groups such as "reporters" have none. */
  readonly audience: readonly string[];
}

/** What is kept of a reported speech so that it can be compared with others. */
export interface SpeechPrint {
  readonly speakerKey: string | null;
  readonly isNamed: boolean;
  readonly day: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly isDenied: boolean;
  readonly polarity: string;
  readonly audience: readonly string[];
  /** Hashes of the content's telling words in their order, each once. */
  readonly words: readonly number[];
  /** Those of them that are names: what a speaker speaks of, and not what is said of it. */
  readonly names: readonly number[];
  /** Those of them that stand behind a negation only. */
  readonly negated: readonly number[];
  /** The figures in it. */
  readonly figures: readonly number[];
  /** Hashes of each four words in a row inside quotation marks, and of whole quotations of three. */
  readonly quotedGrams: readonly number[];
  /** By which statements that may report the same act are found; see searchKeys. */
  readonly keys: readonly number[];
}

/** Words of a content that are compared. */
const MOST_WORDS = 200;
const GRAM_WORDS = 4;
/** A whole quotation may be shorter than that. */
const SHORTEST_GRAM = 3;
/** Words that begin alike once their endings are off count as one, as "close" and "closed" do. */
const BEGINNING = 6;
const ENDING = /(?<=.{3})(?:ies|es|ed|ing|ly|s|e|y)$/u;
/** "did not ever say": a negation marks so many words behind it (Das and Chen 2001). */
const NEGATED_WITHIN = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_DAYS = 7;

export function printSpeech(speech: ReportedSpeech): SpeechPrint {
  const { text, quoted, ...rest } = speech;
  const telling = tellingWords(text);
  const keys = keysOf(speech.speakerKey, [0], speech.day, telling.words);
  return { ...rest, ...telling, quotedGrams: quoted.flatMap(gramsOf), keys };
}

/** The keys under which statements that may report the same act as this one are stored: those of its week and of the weeks around it. */
export function searchKeys({ speakerKey, day, words }: SpeechPrint): number[] {
  return keysOf(speakerKey, [-1, 0, 1], day, words);
}

/** Each two telling words in a row, or the only one, with the speaker and the week. */
function keysOf(
  speakerKey: string | null,
  weeks: readonly number[],
  day: string,
  words: readonly number[],
): number[] {
  if (speakerKey === null) return [];
  const speaker = hashText(speakerKey);
  const week = Math.floor(dayNumber(day) / WEEK_DAYS);
  const pairs =
    words.length === 1 ? [words] : words.slice(1).map((word, at) => [words[at] ?? 0, word]);
  return [
    ...new Set(
      pairs.flatMap((pair) =>
        weeks.map((offset) => hashSequence([speaker, week + offset, ...pair])),
      ),
    ),
  ];
}

/** Days since 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

function tellingWords(text: string): Pick<SpeechPrint, "words" | "names" | "negated" | "figures"> {
  const [words, names, plain] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const figures = new Set<number>();
  let negatedUntil = 0;
  plainWords(text, MOST_WORDS).forEach(({ lower, written, opens }, at) => {
    const bare = lower.replace(/'s$/u, "");
    const figure = figureOf(bare);
    if (isNegation(bare)) negatedUntil = at + 1 + NEGATED_WITHIN;
    else if (figure !== null) figures.add(figure);
    else if (bare.length > 1 && !isCommonWord(bare)) {
      const word = hashText(bare.replace(ENDING, "").slice(0, BEGINNING));
      words.add(word);
      if (!opens && /^\p{Lu}/u.test(written)) names.add(word);
      if (at >= negatedUntil) plain.add(word);
    }
  });
  const negated = [...words].filter((word) => !plain.has(word));
  return { words: [...words], names: [...names], negated, figures: [...figures] };
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word === "no" || word === "cannot" || word.endsWith("n't");
}

/** The number that a word is; null where it is none, or one that is too large to be compared. */
function figureOf(word: string): number | null {
  const figure = /^\p{Nd}+$/u.test(word) ? Number(word) : NUMBER_WORDS.get(word);
  return figure !== undefined && figure === (figure | 0) ? figure : null;
}

function gramsOf(quoted: string): number[] {
  const hashes = plainWords(quoted, MOST_WORDS).map(({ lower }) => hashText(lower));
  if (hashes.length === SHORTEST_GRAM) return [hashSequence(hashes)];
  return hashes
    .slice(GRAM_WORDS - 1)
    .map((_, at) => hashSequence(hashes.slice(at, at + GRAM_WORDS)));
}
