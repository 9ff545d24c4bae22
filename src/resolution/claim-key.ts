import { createHash } from "node:crypto";
import { ANAPHORIC_WORDS, DAY_WORDS, SPEAKER_WORDS } from "../lexicon/deixis";
import { DETERMINERS } from "../lexicon/function-words";
import type { Attribution, Reading } from "../reading/reading";
import type { Polarity } from "../shared/vocabulary";
import type { Span } from "../text/article-text";
import { cover, firstEndingAfter } from "../text/spans";
import type { Cast } from "./chain";
import { countsOf } from "./claims/counts";
import { storyOf } from "./claims/story";
import { type ActorMention, mentionsWithin } from "./mentions-within";

/** What a content's sense hangs on beside its words. */
export interface ClaimContext {
  /** The day to which "tomorrow" and "last week" count, YYYY-MM-DD. */
  readonly day: string;
}

/** Wording of at least so many words is not the same by chance, even where it opens with "the minister" or "a ship". */
const TELLING_WORDS = 8;

/** Of an attribution or an assertion, what its claim hangs on. */
export type Content = Pick<Attribution, "content" | "cueClass" | "speakers">;

/**
 * What makes two claims equal: the same words, capitals, marks and quotation aside, of the same actors under whatever name,
 * with the same polarity, and all stated, all asked for or all promised. What hangs on the speaker, the day or the text around it is bound to these.
 * @returns SHA-256 in hexadecimal digits.
 */
export function claimKey(
  reading: Reading,
  attribution: Content,
  frame: { readonly polarity: Polarity; readonly isClause: boolean },
  cast: Cast,
  context: ClaimContext,
): string {
  const words = attribution.content.flatMap((span) => keyWords(reading, span, cast));
  const bound = bindings(reading, words, attribution, frame.isClause, cast, context);
  const counted = countedIn(reading, attribution.content, context);
  const parts = [frame.polarity, forceOf(attribution), words.map(({ key }) => key), bound, counted];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** "To leave" is one thing asked for and another promised; whether a cue states or denies it is the holder's stance. */
export function forceOf({ cueClass }: Pick<Attribution, "cueClass">): string {
  return cueClass === "REQUEST" || cueClass === "PROMISE" || cueClass === "INTENTION"
    ? cueClass
    : "STATEMENT";
}

interface KeyWord {
  readonly key: string;
  /** Whether it stands for an actor. */
  readonly resolved: boolean;
}

/** The words of a span, each mention of an actor as that actor. */
function keyWords(reading: Reading, span: Span, cast: Cast): KeyWord[] {
  const { tokens } = reading.text;
  const words: KeyWord[] = [];
  const mentionAt = mentionStarts(reading, span);
  let at = firstEndingAfter(tokens, span.start);
  for (let token = tokens[at]; token && token.end <= span.end; token = tokens[at]) {
    const mention = mentionAt.get(token.start);
    const actorId = mention ? cast.actorIds[mention.actor] : undefined;
    if (mention && actorId !== undefined) {
      words.push({ key: `actor ${actorId}`, resolved: true });
      at = Math.max(at + 1, firstEndingAfter(tokens, mention.span.end));
    } else {
      const key = plainForm(token.text);
      if (key !== "") words.push({ key, resolved: false });
      at += 1;
    }
  }
  return words;
}

/** The longest resolved mention from each place inside the span. */
function mentionStarts(reading: Reading, span: Span): ReadonlyMap<number, ActorMention> {
  const starts = new Map<number, ActorMention>();
  for (const mention of mentionsWithin(reading.mentions, span)) {
    const longest = starts.get(mention.span.start);
    if (!longest || longest.span.end < mention.span.end) starts.set(mention.span.start, mention);
  }
  return starts;
}

/** In lower case, apostrophes straight, without marks. */
function plainForm(text: string): string {
  const plain = text.normalize("NFKC").replace(/[‘’ʼ]/gu, "'").toLowerCase();
  return /[\p{L}\p{N}]/u.test(plain) ? plain : "";
}

/** The sentences of a content and the one before: a copy of the article has them too, and hardly anything else. */
function wordsAround({ text }: Reading, content: readonly Span[]): string {
  const whole = cover(content) ?? { start: 0, end: 0 };
  const from = firstEndingAfter(text.sentences, whole.start);
  const to = firstEndingAfter(text.sentences, whole.end - 1);
  const { start } = text.sentences[Math.max(0, from - 1)] ?? whole;
  const { end } = text.sentences[to] ?? whole;
  const words = text.tokens
    .slice(firstEndingAfter(text.tokens, start), firstEndingAfter(text.tokens, end - 1) + 1)
    .map((token) => plainForm(token.text));
  return words.filter((word) => word !== "").join(" ");
}

/** Of what a claim that counts something tells it: of the article's story on its day. */
function countedIn(reading: Reading, content: readonly Span[], { day }: ClaimContext): string[] {
  const within = ({ start, end }: Span): boolean =>
    content.some((piece) => piece.start <= start && end <= piece.end);
  const counts = countsOf({
    ...{ text: reading.text.text, content },
    quantities: reading.quantities
      .filter(({ span }) => within(span))
      .map(({ span, ...quantity }) => ({ ...quantity, ...span })),
    times: reading.times.flatMap(({ mention }) => (mention && within(mention) ? [mention] : [])),
  });
  return counts.length === 0 ? [] : [...storyOfReading(reading), day];
}

const stories = new WeakMap<Reading, readonly string[]>();

function storyOfReading(reading: Reading): readonly string[] {
  const names = (): Span[] =>
    reading.mentions.filter(({ kind }) => kind === "NAME").map(({ span }) => span);
  const story = stories.get(reading) ?? storyOf(reading.text.text, names());
  stories.set(reading, story);
  return story;
}

function bindings(
  reading: Reading,
  words: readonly KeyWord[],
  attribution: Content,
  isClause: boolean,
  cast: Cast,
  context: ClaimContext,
): string[] {
  const open = words.filter(({ resolved }) => !resolved).map(({ key }) => key);
  const has = (list: ReadonlySet<string>): boolean => open.some((word) => list.has(word));
  const around = `text ${wordsAround(reading, attribution.content)}`;
  const bound: string[] = [];
  if (has(SPEAKER_WORDS)) {
    const speakers = attribution.speakers.map((speaker) => cast.actorIds[speaker] ?? "");
    bound.push(speakers.length > 0 ? `speaker ${speakers.sort().join(" ")}` : around);
  }
  if (has(DAY_WORDS)) bound.push(`day ${context.day}`);
  const first = words[0];
  const vague = !first || (!first.resolved && DETERMINERS.has(first.key));
  const tooVague = vague && words.length < TELLING_WORDS;
  if (!isClause || tooVague || has(ANAPHORIC_WORDS)) bound.push(around);
  return [...new Set(bound)];
}
