import type { ArticleText, Sentence, Token } from "../../text/article-text";
import { type ParsedText, withGrammar } from "./parsed-text";
import type { Proposal, Proposals, TokenRange } from "./proposals";

/** A text, or a part of one, that is read on its own. */
export interface Passage {
  readonly text: ParsedText;
  readonly proposals: Proposals;
}

/**
 * Pieces of a passage as a passage of its own: what hangs on a word outside is a root, what is proposed with cue or content outside is
 * left out, and a source outside is none. If all of it is quoted, the quotation is taken off with its marks, for within their own
 * quotation people speak as the writer does elsewhere. Offsets into the article stay. Work grows with the tokens of the pieces.
 * @param pieces token ranges in text order that do not overlap.
 */
export function excerpt(passage: Passage, pieces: readonly TokenRange[]): Passage {
  const { text } = passage;
  const all = pieces.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  );
  const quoted = all.length > 0 && all.every((at) => (text.quotation[at] ?? -1) >= 0);
  const kept = quoted ? all.filter((at) => !isOutermostMark(text, at)) : all;
  const place = new Map(kept.map((old, now) => [old, now]));
  const pick = (values: readonly string[]) => kept.map((old) => values[old] ?? "");
  const heads = Int32Array.from(kept, (old) => place.get(text.heads[old] ?? -1) ?? -1);
  const relations = pick(text.relations).map((relation, at) =>
    heads[at] === -1 && relation !== "punct" ? "root" : relation,
  );
  const pickClasses = (classes: Int32Array) => Int32Array.from(kept, (old) => classes[old] ?? 0);
  const grammar = {
    tags: pick(text.tags),
    lemmas: pick(text.lemmas),
    relations,
    heads,
    fine: pickClasses(text.fine),
    coarse: pickClasses(text.coarse),
  };
  const quotation = Int32Array.from(kept, (old) =>
    quoted ? nextInner(text, old) : (text.quotation[old] ?? -1),
  );
  return {
    text: withGrammar(articleOf(text.article, kept), grammar, quotation),
    proposals: proposalsWithin(passage, kept, place),
  };
}

/** Whether the token is a mark of the outermost quotation around it. */
function isOutermostMark({ article, quotation, tags }: ParsedText, at: number): boolean {
  return /^(?:``|''|")$/.test(tags[at] ?? "") && article.tokens[at]?.quotation === quotation[at];
}

/** The quotation around the token that is the next one within the outermost, or -1. */
function nextInner({ article, quotation }: ParsedText, at: number): number {
  const outermost = quotation[at] ?? -1;
  let inner = article.tokens[at]?.quotation ?? outermost;
  if (inner === outermost) return -1;
  for (;;) {
    const parent = article.quotations[inner]?.parent ?? outermost;
    if (parent === outermost) return inner;
    inner = parent;
  }
}

/** The tokens with the sentences that they are of; paragraphs and quotations stay those of the whole article. */
function articleOf(article: ArticleText, kept: readonly number[]): ArticleText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let last = -1;
  for (const [at, old] of kept.entries()) {
    const token = article.tokens[old];
    const sentence = article.sentences[token?.sentence ?? -1];
    if (!token || !sentence) continue;
    const { start, end, paragraph } = sentence;
    const firstToken = token.sentence === last ? (sentences.pop()?.firstToken ?? at) : at;
    last = token.sentence;
    sentences.push({ start, end, paragraph, firstToken, endToken: at + 1 });
    tokens.push({ ...token, sentence: sentences.length - 1 });
  }
  return { ...article, tokens, sentences };
}

function proposalsWithin(
  { proposals }: Passage,
  kept: readonly number[],
  place: ReadonlyMap<number, number>,
): Proposals {
  const within = ([from, to]: TokenRange): TokenRange | null => {
    const first = place.get(from);
    const last = place.get(to - 1);
    return first === undefined || last === undefined ? null : [first, last + 1];
  };
  const moved = (proposal: Proposal): Proposal | null => {
    const pieces = proposal.pieces.flatMap((piece) => {
      const range = within(piece);
      return range ? [range] : [];
    });
    if (pieces.length < proposal.pieces.length) return null;
    return { ...proposal, pieces, source: proposal.source && within(proposal.source) };
  };
  const found = new Map<number, Proposal[]>();
  for (const [at, old] of kept.entries()) {
    const inside = (proposals.get(old) ?? []).flatMap((proposal) => moved(proposal) ?? []);
    if (inside.length > 0) found.set(at, inside);
  }
  return found;
}
