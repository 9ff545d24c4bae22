import { bucket, type FeatureVector } from "./feature-vector";
import { governingSubject } from "./governing-subject";
import { isCapitalised, Kind, type ParsedText } from "./parsed-text";
import { pathBetween } from "./path-between";
import type { Proposals } from "./proposals";

export const SOURCE_FEATURES = 140;

/** Tokens up to a common ancestor that are looked at, no more. */
const LONGEST_PATH = 7;

/**
 * What a token looks like as the source of a cue.
 * @param candidates all alternatives; the cue itself stands for "nobody is named".
 */
export function sourceFeatures(
  v: FeatureVector,
  text: ParsedText,
  proposals: Proposals,
  cue: number,
  source: number,
  candidates: readonly number[],
): void {
  v.clear();
  if (source === cue) nobodyFeatures(v, text, proposals, cue, candidates);
  else {
    relationFeatures(v, text, cue, source);
    wordFeatures(v, text, cue, source);
    predicateFeatures(v, text, cue, source);
    betweenFeatures(v, text, cue, source, candidates);
    proposalFeatures(v, text, proposals, cue, source);
  }
}

function nobodyFeatures(
  v: FeatureVector,
  text: ParsedText,
  proposals: Proposals,
  cue: number,
  candidates: readonly number[],
): void {
  const lemma = text.lemma[cue] ?? 0;
  const tag = text.tag[cue] ?? 0;
  const head = text.heads[cue] ?? -1;
  const relation = text.relation[cue] ?? 0;
  let subject = 0;
  for (const at of candidates)
    if (text.heads[at] === cue && ((text.kind[at] ?? 0) & Kind.Subject) !== 0)
      subject = text.relations[at] === "nsubj:pass" ? 2 : 1;
  const proposed = proposals.get(cue);
  const named = proposed === undefined ? 0 : proposed.some(({ source }) => source !== null) ? 1 : 2;
  v.add(1);
  v.add(2, lemma);
  v.add(3, tag);
  v.add(4, relation, tag);
  v.add(5, text.word[cue - 1] ?? 0, tag);
  v.add(6, text.word[cue + 1] ?? 0, tag);
  v.add(7, bucket(candidates.length));
  v.add(8, text.word[cue - 1] ?? 0, lemma);
  v.add(9, subject, tag);
  v.add(10, subject, lemma);
  v.add(13, head < 0 ? 0 : (text.lemma[head] ?? 0), tag);
  v.add(14, head < 0 ? 0 : (text.tag[head] ?? 0), relation);
  v.add(15, named);
  v.add(16, named, tag);
}

/** What words like the source are said of, and whether the cue is said of it. */
function predicateFeatures(v: FeatureVector, text: ParsedText, cue: number, source: number): void {
  const { fine, coarse, tag, relation } = text;
  const { subject, steps } = governingSubject(text, cue);
  const side = source < cue ? 1 : 2;
  const governs = subject < 0 ? 0 : subject === source ? 1 : 2;
  v.add(61, fine[source] ?? 0);
  v.add(62, fine[source] ?? 0, relation[source] ?? 0);
  v.add(63, coarse[source] ?? 0, fine[cue] ?? 0, side);
  v.add(65, relation[source] ?? 0, fine[cue] ?? 0, side);
  v.add(66, governs, steps, tag[cue] ?? 0);
  v.add(67, governs, text.lemma[cue] ?? 0, side);
  v.add(68, governs, fine[source] ?? 0);
  v.add(69, governs, tag[source] ?? 0, relation[cue] ?? 0);
}

function relationFeatures(v: FeatureVector, text: ParsedText, cue: number, source: number): void {
  const lemma = text.lemma[cue] ?? 0;
  const tag = text.tag[cue] ?? 0;
  const side = source < cue ? 1 : 2;
  const relation = text.relation[source] ?? 0;
  const head = text.heads[source] ?? -1;
  const { hash, length } = pathBetween(text, cue, source, LONGEST_PATH);
  let marker = 0;
  for (let at = text.left[source] ?? source; at < source; at += 1)
    if (text.heads[at] === source && text.relations[at] === "case") marker = text.word[at] ?? 0;
  v.add(21, hash);
  v.add(22, hash, tag);
  v.add(23, hash, lemma);
  v.add(64, hash, text.fine[cue] ?? 0);
  v.add(24, length, side);
  v.add(25, relation, side);
  v.add(26, relation, lemma);
  v.add(27, head === cue ? 1 : 0, relation, tag);
  v.add(38, marker, lemma);
  v.add(39, marker, side, tag);
  v.add(47, head < 0 ? 0 : (text.tag[head] ?? 0), relation, side);
  v.add(48, head >= 0 && head === text.heads[cue] ? 1 : 0, relation, text.relation[cue] ?? 0);
}

function wordFeatures(v: FeatureVector, text: ParsedText, cue: number, source: number): void {
  const { lemma, tag, word } = text;
  const side = source < cue ? 1 : 2;
  const distance = bucket(Math.abs(cue - source));
  const own = tag[source] ?? 0;
  const capital = isCapitalised(text, source) ? 1 : 0;
  const sentence = text.article.sentences[text.article.tokens[cue]?.sentence ?? -1];
  v.add(20, side, distance);
  v.add(28, own, side);
  v.add(29, own, capital);
  v.add(30, lemma[source] ?? 0);
  v.add(31, lemma[source] ?? 0, side);
  v.add(32, capital, side, distance);
  v.add(40, lemma[cue] ?? 0, side, distance);
  v.add(41, lemma[cue] ?? 0, own, side);
  v.add(42, word[source - 1] ?? 0, own);
  v.add(43, word[source + 1] ?? 0, side);
  v.add(44, tag[source + 1] ?? 0, own, side);
  v.add(49, source === sentence?.firstToken ? 1 : 0, own, side);
}

function betweenFeatures(
  v: FeatureVector,
  text: ParsedText,
  cue: number,
  source: number,
  candidates: readonly number[],
): void {
  const from = Math.min(cue, source) + 1;
  const to = Math.max(cue, source);
  const side = source < cue ? 1 : 2;
  const tag = text.tag[cue] ?? 0;
  let commas = 0;
  let verbs = 0;
  let quoted = 0;
  for (let at = from; at < to; at += 1) {
    if (text.tags[at] === ",") commas += 1;
    if (text.tags[at]?.startsWith("VB")) verbs += 1;
    if ((text.quotation[at] ?? -1) >= 0) quoted = 1;
  }
  const nominals = candidates.filter((at) => at >= from && at < to).length;
  v.add(33, commas, side);
  v.add(34, verbs, side);
  v.add(35, nominals, side);
  v.add(36, verbs, nominals, commas * 2 + quoted);
  v.add(37, quoted, side);
  v.add(45, side, nominals === 0 ? 1 : 0, tag);
  v.add(46, side, nominals === 0 ? 1 : 0, text.lemma[cue] ?? 0);
  v.add(50, verbs, text.relation[source] ?? 0, side);
  v.add(51, bucket(candidates.indexOf(source)), side);
}

function proposalFeatures(
  v: FeatureVector,
  text: ParsedText,
  all: Proposals,
  cue: number,
  source: number,
): void {
  const side = source < cue ? 1 : 2;
  const proposals = all.get(cue);
  if (proposals === undefined) v.add(52, side);
  for (const { source: range, rule, confidence } of proposals ?? []) {
    const within = range === null ? 0 : source >= range[0] && source < range[1] ? 1 : 2;
    v.add(53, within, rule);
    v.add(54, within, confidence);
    v.add(55, within, text.lemma[cue] ?? 0);
    v.add(56, within, text.relation[source] ?? 0, side);
    if (within === 1) v.add(57, source + 1 === range?.[1] ? 1 : 0, text.tag[source] ?? 0);
  }
}
