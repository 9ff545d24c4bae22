import { NEGATIONS } from "../../lexicon/function-words";
import { SEMANTIC_FIELDS, type SemanticField } from "../../lexicon/semantic-fields";
import type { Attribution, Reading } from "../../reading/reading";
import { firstFrom } from "../../reading/surface/clauses";
import type { ActorKind } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { slice, subtract } from "../../text/spans";
import { baseFormOf, isGenericTerm, termOf } from "../claims/terms";
import { mentionsWithin } from "../mentions-within";
import { plainWords } from "../plain-words";

/** What one attribution says, as far as it is compared with what others of its article say. */
export interface ToldContent {
  /** Index into the reading's attributions. */
  readonly index: number;
  readonly attribution: Attribution;
  /** Where its own words are, and in which sentence they begin. */
  readonly extent: Span;
  readonly sentence: number;
  readonly text: string;
  /** Base forms of its words. */
  readonly words: readonly string[];
  readonly fields: ReadonlySet<SemanticField>;
  /** Terms that tell what it is about, and such as many contents have. */
  readonly telling: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** What the same speaker has just spoken of in the same sentence, where it begins with a pronoun: "defended the bill, calling it …". */
  readonly antecedent: ToldContent | null;
  /** Who is named in it; whoever is of a country stands for it, where the article names it. */
  readonly sides: ReadonlySet<number>;
  /** Whether something is negated in its own words; what somebody else is said to say in it is theirs. */
  readonly isNegated: boolean;
}

const PRONOUN = /^(?:it|this|that|these|those|they|them)$/u;
/** Words of a content that are looked at. */
const MOST_WORDS = 100;

/** What each attribution of an article says, in their order; without those that have no content. */
export function toldContents(reading: Reading): ToldContent[] {
  const { text } = reading.text;
  const { sentences } = reading.text;
  const told: ToldContent[] = [];
  const within = new Map<number, Span[]>();
  for (const { parent, content } of reading.attributions) {
    if (parent !== null) within.set(parent, [...(within.get(parent) ?? []), ...content]);
  }
  for (const [index, attribution] of reading.attributions.entries()) {
    const [first] = attribution.content;
    const last = attribution.content.at(-1);
    if (!first || !last) continue;
    const written = attribution.content.map((span) => slice(text, span)).join(" ");
    const lower = plainWords(written, MOST_WORDS).map((word) => word.lower);
    const terms = [...new Set(lower.map(termOf))].filter((term) => term !== "");
    const words = lower.map(baseFormOf);
    const content: ToldContent = {
      ...{ index, attribution, text: written, words },
      extent: { start: first.start, end: last.end },
      sentence: firstFrom(sentences, first.start + 1, ({ start }) => start) - 1,
      fields: fieldsOf(words),
      telling: new Set(terms.filter((term) => !isGenericTerm(term))),
      generic: new Set(terms.filter(isGenericTerm)),
      antecedent: null,
      sides: new Set(
        attribution.content
          .flatMap((span) => mentionsWithin(reading.mentions, span))
          .map(({ actor }) => sideOf(reading, actor)),
      ),
      isNegated: isNegated(text, subtract(attribution.content, within.get(index) ?? [])),
    };
    const before = told.at(-1);
    const goesOn =
      PRONOUN.test(words[0] ?? "") &&
      before?.sentence === content.sentence &&
      haveSameSpeakers(before, content);
    told.push(goesOn ? { ...content, antecedent: before } : content);
  }
  return told;
}

function isNegated(text: string, spans: readonly Span[]): boolean {
  return spans.some((span) =>
    plainWords(slice(text, span), MOST_WORDS).some(
      ({ lower }) => NEGATIONS.has(lower) || lower.endsWith("n't"),
    ),
  );
}

/** What is of a state without speaking or acting for it. */
const INDEPENDENT: ReadonlySet<ActorKind> = new Set([
  "NEWS_ORGANIZATION",
  "ORGANIZATION",
  "COMPANY",
  "UNNAMED_SOURCE",
]);

/** A state for whoever is of it, where the article names it; else the actor. */
export function sideOf({ actors }: Reading, actor: number): number {
  const { country = null, kind = "UNNAMED_SOURCE" } = actors[actor] ?? {};
  if (country === null || INDEPENDENT.has(kind)) return actor;
  const state = actors.findIndex((one) => one.kind === "STATE" && one.country === country);
  return state < 0 ? actor : state;
}

/** The fields of meaning that words are of, two words together ("military service") included. */
export function fieldsOf(words: readonly string[]): ReadonlySet<SemanticField> {
  const pairs = words.map((word, at) => `${words[at - 1] ?? ""}-${word}`);
  return new Set([...words, ...pairs].flatMap((word) => SEMANTIC_FIELDS.get(word) ?? []));
}

/** What two sets have in common. */
export function inCommon<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): T[] {
  return [...one].filter((item) => other.has(item));
}

/** Whether both are said by the same ones, who are known. */
export function haveSameSpeakers(one: ToldContent, other: ToldContent): boolean {
  const [speakers, others] = [one.attribution.speakers, other.attribution.speakers];
  return (
    speakers.length > 0 &&
    speakers.length === others.length &&
    speakers.every((speaker) => others.includes(speaker))
  );
}

/** Whether no one says both, and it is known who says each. */
export function haveOtherSpeakers(one: ToldContent, other: ToldContent): boolean {
  const [speakers, others] = [one.attribution.speakers, other.attribution.speakers];
  return (
    speakers.length > 0 &&
    others.length > 0 &&
    !speakers.some((speaker) => others.includes(speaker))
  );
}
