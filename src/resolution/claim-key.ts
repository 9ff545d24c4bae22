import { createHash } from "node:crypto";
import { ANAPHORIC_WORDS, DAY_WORDS, SPEAKER_WORDS } from "../lexicon/deixis";
import { DETERMINERS } from "../lexicon/function-words";
import type { Attribution, Reading } from "../reading/reading";
import type { Polarity } from "../shared/vocabulary";
import type { Span } from "../text/article-text";
import { firstEndingAfter } from "../text/spans";
import type { Cast } from "./chain";
import { type ActorMention, mentionsWithin } from "./mentions-within";

/** What a content's sense hangs on beside its words. */
export interface ClaimContext {
  /** Names the article: what cannot be told without the text around it is a claim of this article alone. */
  readonly article: string;
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
  const bound = bindings(words, attribution, frame.isClause, cast, context);
  const parts = [frame.polarity, forceOf(attribution), words.map(({ key }) => key), bound];
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

function bindings(
  words: readonly KeyWord[],
  attribution: Content,
  isClause: boolean,
  cast: Cast,
  context: ClaimContext,
): string[] {
  const open = words.filter(({ resolved }) => !resolved).map(({ key }) => key);
  const has = (list: ReadonlySet<string>): boolean => open.some((word) => list.has(word));
  const bound: string[] = [];
  if (has(SPEAKER_WORDS)) {
    const speakers = attribution.speakers.map((speaker) => cast.actorIds[speaker] ?? "");
    bound.push(
      speakers.length > 0 ? `speaker ${speakers.sort().join(" ")}` : `article ${context.article}`,
    );
  }
  if (has(DAY_WORDS)) bound.push(`day ${context.day}`);
  const first = words[0];
  const vague = !first || (!first.resolved && DETERMINERS.has(first.key));
  const tooVague = vague && words.length < TELLING_WORDS;
  if (!isClause || tooVague || has(ANAPHORIC_WORDS)) bound.push(`article ${context.article}`);
  return [...new Set(bound)];
}
