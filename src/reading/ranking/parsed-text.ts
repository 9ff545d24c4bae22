import { hashText } from "../../shared/hash";
import type { Syntax } from "../../syntax/syntax-model";
import type { ArticleText } from "../../text/article-text";

/** What kinds of token a rule of grammar asks for, as bits. */
export enum Kind {
  Word = 1,
  Verb = 2,
  FiniteVerb = 4,
  Subject = 8,
  /** Comma, colon, dash, bracket. */
  Mark = 16,
  /** A mark at which contents neither begin nor end. */
  EdgeMark = 32,
}

/**
 * An article's text with its grammar, in columns: one entry a token. Texts are there as hashes for the models' features;
 * heads are indices into the article's tokens, -1 for roots.
 */
export interface ParsedText {
  readonly article: ArticleText;
  readonly count: number;
  /** In lower case, apostrophes made straight. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  readonly relations: readonly string[];
  readonly heads: Int32Array;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  readonly relation: Int32Array;
  /** Classes of words that occur in similar company, many small ones and few large ones; 0 for unknown words. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly kind: Uint8Array;
  /** How many words stand before the token: one subtraction counts those of a stretch. One entry more than tokens. */
  readonly wordsBefore: Int32Array;
  /** The token's subtree is [left, right). */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Index of the outermost quotation around the token, or -1. */
  readonly quotation: Int32Array;
  readonly paragraph: Int32Array;
}

/** No sentence of English is longer; what is, is a list, a table or noise, and stays unparsed. */
const LONGEST_SENTENCE = 250;
/** Tokens of a text that are parsed, from its beginning: no article is longer, and reading stays quick on what is none. */
const MOST_PARSED = 20_000;

/** Tags, lemmatises and parses one sentence. */
export type ParseSentence = (words: readonly string[]) => Syntax;

/** Stands for a tag, lemma or relation that nobody worked out. */
const UNPARSED = "";

const CLITIC = /^(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const MARKS = new Set([",", ";", ":", "—", "–", "--", "-", "(", ")", "…", "..."]);

/** What a parser says of a text's tokens, a column each. */
export interface Grammar {
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  readonly relations: readonly string[];
  readonly heads: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
}

/** Parses every sentence within the bounds above; the others have no tags, and every token is its own root. */
export function parseText(article: ArticleText, parse: ParseSentence): ParsedText {
  const tags: string[] = [];
  const lemmas: string[] = [];
  const relations: string[] = [];
  const heads = new Int32Array(article.tokens.length).fill(-1);
  const fine = new Int32Array(article.tokens.length);
  const coarse = new Int32Array(article.tokens.length);
  for (const { firstToken, endToken } of article.sentences) {
    const size = endToken - firstToken;
    const fits = size <= LONGEST_SENTENCE && endToken <= MOST_PARSED;
    const syntax = fits
      ? parse(article.tokens.slice(firstToken, endToken).map((token) => token.text))
      : unparsed(size);
    // one by one: a sentence may have more tokens than a call may have arguments
    for (const tag of syntax.tags) tags.push(tag);
    for (const lemma of syntax.lemmas) lemmas.push(lemma.toLowerCase());
    for (const relation of syntax.relations) relations.push(relation);
    syntax.heads.forEach((head, at) => {
      heads[firstToken + at] = head < 0 ? -1 : firstToken + head;
    });
    fine.set(syntax.fineClasses, firstToken);
    coarse.set(syntax.coarseClasses, firstToken);
  }
  const outermost = outermostQuotations(article);
  const quotation = Int32Array.from(article.tokens, (token) =>
    token.quotation === null ? -1 : (outermost[token.quotation] ?? -1),
  );
  return withGrammar(article, { tags, lemmas, relations, heads, fine, coarse }, quotation);
}

/**
 * A text with what a parser said of it.
 * @param quotation for every token the index of the outermost quotation around it, or -1.
 */
export function withGrammar(
  article: ArticleText,
  grammar: Grammar,
  quotation: Int32Array,
): ParsedText {
  const { tags, lemmas, relations, heads, fine, coarse } = grammar;
  const count = article.tokens.length;
  const words = article.tokens.map((token) => token.text.toLowerCase().replaceAll("’", "'"));
  const kind = new Uint8Array(count);
  const wordsBefore = new Int32Array(count + 1);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const paragraph = new Int32Array(count);
  for (const [at, { text, sentence }] of article.tokens.entries()) {
    const bits = kindOf(text, words[at] ?? "", tags[at] ?? "", relations[at] ?? "");
    kind[at] = bits;
    wordsBefore[at + 1] = (wordsBefore[at] ?? 0) + ((bits & Kind.Word) === 0 ? 0 : 1);
    left[at] = at;
    right[at] = at + 1;
    paragraph[at] = article.sentences[sentence]?.paragraph ?? 0;
  }
  for (const { firstToken, endToken } of article.sentences)
    if (tags[firstToken] !== UNPARSED) spreadExtents(heads, left, right, firstToken, endToken);
  return {
    article,
    count,
    words,
    tags,
    lemmas,
    relations,
    heads,
    word: hashes(words),
    tag: hashes(tags),
    lemma: hashes(lemmas),
    relation: hashes(relations),
    fine,
    coarse,
    kind,
    wordsBefore,
    left,
    right,
    quotation,
    paragraph,
  };
}

function unparsed(size: number): Omit<Syntax, "universalTags"> {
  const nothing = new Array<string>(size).fill(UNPARSED);
  return {
    tags: nothing,
    lemmas: nothing,
    relations: nothing,
    heads: new Int32Array(size).fill(-1),
    fineClasses: new Int32Array(size),
    coarseClasses: new Int32Array(size),
  };
}

/**
 * Widens the extents of every token's ancestors. Tokens come in text order, so that the climb may end where one is inside already: who
 * widened that extent to the left went on to the top, and a head that stands behind the token will yet climb itself.
 */
function spreadExtents(
  heads: Int32Array,
  left: Int32Array,
  right: Int32Array,
  first: number,
  end: number,
): void {
  for (let at = first; at < end; at += 1)
    for (let head = heads[at] ?? -1; head >= 0; head = heads[head] ?? -1)
      if (at < (left[head] ?? head)) left[head] = at;
      else if (at >= (right[head] ?? head)) right[head] = at + 1;
      else break;
}

/** Whether the token's sentence was parsed. */
export function isParsed({ tags }: ParsedText, at: number): boolean {
  return (tags[at] ?? UNPARSED) !== UNPARSED;
}

/** Whether the token begins with a capital letter. */
export function isCapitalised({ article }: ParsedText, at: number): boolean {
  return /^\p{Lu}/u.test(article.tokens[at]?.text ?? "");
}

function outermostQuotations({ quotations }: ArticleText): number[] {
  const outermost: number[] = [];
  // A quotation's parent stands before it.
  for (const [index, { parent }] of quotations.entries())
    outermost.push(parent === null ? index : (outermost[parent] ?? index));
  return outermost;
}

function kindOf(text: string, word: string, tag: string, relation: string): number {
  let kind = 0;
  if (/[\p{L}\p{N}]/u.test(text) && !CLITIC.test(text)) kind |= Kind.Word;
  if (/^(?:VB|MD)/.test(tag)) kind |= Kind.Verb;
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) kind |= Kind.FiniteVerb;
  if (relation.startsWith("nsubj")) kind |= Kind.Subject;
  if (MARKS.has(word)) kind |= Kind.Mark;
  if (/^[,.;:—–…-]+$/.test(word)) kind |= Kind.EdgeMark;
  return kind;
}

function hashes(texts: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  const found = new Int32Array(texts.length);
  for (const [at, text] of texts.entries()) {
    let hash = known.get(text);
    if (hash === undefined) {
      hash = hashText(text);
      known.set(text, hash);
    }
    found[at] = hash;
  }
  return found;
}

/** Whether a verb stands in tokens [from, to). */
export function hasVerb(
  { kind }: Pick<ParsedText, "kind">,
  [from, to]: readonly [number, number],
): boolean {
  for (let at = from; at < to; at += 1) if (((kind[at] ?? 0) & Kind.Verb) !== 0) return true;
  return false;
}
