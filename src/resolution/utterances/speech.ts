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
  /** Hashes of the content's telling words in their order, each once; a negated word is another one. */
  readonly words: readonly number[];
  /** The figures in it. */
  readonly figures: readonly number[];
  /** Hashes of each four words in a row inside quotation marks. */
  readonly quotedGrams: readonly number[];
  /** By which statements that may report the same act are found; see searchKeys. */
  readonly keys: readonly number[];
}

/** Words of a content that are compared. */
const MOST_WORDS = 200;
const BEGINNING = 6;
const GRAM_WORDS = 4;
/** "did not ever say": a negation marks so many words behind it (Das and Chen 2001). */
const NEGATED_WITHIN = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_DAYS = 7;

export function printSpeech(speech: ReportedSpeech): SpeechPrint {
  const { words, figures } = tellingWords(speech.text);
  const { text: _, quoted, ...rest } = speech;
  const keys = keysOf(speech.speakerKey, [0], speech.day, words);
  return { ...rest, words, figures, quotedGrams: quoted.flatMap(gramsOf), keys };
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

function tellingWords(text: string): { readonly words: number[]; readonly figures: number[] } {
  const words = new Set<number>();
  const figures = new Set<number>();
  let negatedUntil = 0;
  plainWords(text, MOST_WORDS).forEach(({ lower }, at) => {
    const bare = lower.replace(/'s$/u, "");
    if (NEGATIONS.has(bare) || bare === "no" || bare.endsWith("n't")) {
      negatedUntil = at + 1 + NEGATED_WITHIN;
      return;
    }
    const figure = /^\p{N}+$/u.test(bare) ? Number(bare) : NUMBER_WORDS.get(bare);
    if (figure !== undefined && Number.isSafeInteger(figure)) figures.add(figure | 0);
    else if (bare.length > 1 && !isCommonWord(bare)) {
      words.add(hashText(`${at < negatedUntil ? "not " : ""}${bare.slice(0, BEGINNING)}`));
    }
  });
  return { words: [...words], figures: [...figures] };
}

function gramsOf(quoted: string): number[] {
  const hashes = plainWords(quoted, MOST_WORDS).map(({ lower }) => hashText(lower));
  return hashes
    .slice(GRAM_WORDS - 1)
    .map((_, at) => hashSequence(hashes.slice(at, at + GRAM_WORDS)));
}
