import type { ContentCandidate } from "./content-candidate";
import { type CandidateFacts, type CueFacts, candidateFacts, holds } from "./content-facts";
import { dependentFeatures } from "./dependent-features";
import { bucket, type FeatureVector, level } from "./feature-vector";
import type { ParsedText } from "./parsed-text";
import type { Proposals } from "./proposals";

export const CONTENT_FEATURES = 400;

const few = (count: number): number => Math.min(count, 2);
const yes = (flag: boolean): number => (flag ? 1 : 0);

/** What a stretch of text looks like as the content of a cue. */
export function contentFeatures(
  v: FeatureVector,
  text: ParsedText,
  proposals: Proposals,
  facts: CueFacts,
  candidate: ContentCandidate,
): void {
  v.clear();
  const own = candidateFacts(text, facts, candidate);
  shapeFeatures(v, text, facts, candidate, own);
  grammarFeatures(v, text, facts, candidate, own);
  edgeFeatures(v, text, facts, candidate, own);
  gapFeatures(v, text, facts, candidate, own);
  classFeatures(v, text, facts, candidate, own);
  dependentFeatures(v, text, facts.cue, candidate, own);
  proposalFeatures(v, text, proposals, facts, candidate, own);
}

function shapeFeatures(
  v: FeatureVector,
  text: ParsedText,
  { cue, source, probability }: CueFacts,
  { pieces, side, startEdge, endEdge }: ContentCandidate,
  own: CandidateFacts,
): void {
  const lemma = text.lemma[cue] ?? 0;
  const tag = text.tag[cue] ?? 0;
  const { quotes, size, rest } = own;
  const sourceSide = source === cue ? 0 : source < cue ? 1 : 2;
  const stronger = few(own.otherCues);
  v.add(11, side);
  v.add(12, side, lemma);
  v.add(13, side, tag);
  v.add(14, side, startEdge, endEdge);
  v.add(15, lemma, startEdge);
  v.add(16, startEdge, side, tag);
  v.add(17, endEdge, side, tag);
  v.add(18, lemma, endEdge);
  v.add(19, side, quotes);
  v.add(20, quotes, lemma);
  v.add(21, quotes, startEdge, endEdge);
  v.add(22, side, sourceSide, quotes);
  v.add(30, bucket(size), side);
  v.add(31, bucket(size), tag, quotes);
  v.add(32, yes(own.holdsSource), side);
  v.add(33, yes(own.holdsSource), sourceSide, tag);
  v.add(52, bucket(rest), side);
  v.add(53, bucket(rest), quotes, sourceSide);
  v.add(54, bucket(rest), lemma);
  v.add(55, stronger, side);
  v.add(56, stronger, quotes, tag);
  v.add(57, level(probability));
  v.add(65, pieces.length, quotes, sourceSide);
}

function grammarFeatures(
  v: FeatureVector,
  text: ParsedText,
  { cue }: CueFacts,
  { side, startEdge }: ContentCandidate,
  own: CandidateFacts,
): void {
  const lemma = text.lemma[cue] ?? 0;
  const tag = text.tag[cue] ?? 0;
  const { top, bond, quotes } = own;
  const relation = top < 0 ? 0 : (text.relation[top] ?? 0);
  v.add(23, relation, bond, tag);
  v.add(24, relation, lemma, bond);
  v.add(25, relation, top < 0 ? 0 : (text.tag[top] ?? 0), bond);
  v.add(26, bucket(own.tops), side);
  v.add(27, bucket(own.tops), bond, quotes);
  v.add(28, bucket(own.cut), side);
  v.add(29, bucket(own.cut), quotes);
  v.add(34, bucket(own.verbs), lemma);
  v.add(35, yes(own.finiteVerbs > 0), yes(own.subjects > 0), tag);
  v.add(36, yes(own.finiteVerbs > 0), startEdge, lemma);
  v.add(59, yes(own.wholePhrase), side, bond);
  v.add(60, yes(own.wholePhrase), relation, startEdge);
  v.add(61, top < 0 ? 0 : (text.lemma[top] ?? 0), bond);
  v.add(62, text.relation[cue] ?? 0, side, tag);
  v.add(63, text.relation[cue] ?? 0, bond, quotes);
}

function edgeFeatures(
  v: FeatureVector,
  text: ParsedText,
  { cue, zone }: CueFacts,
  candidate: ContentCandidate,
  { first, end, main, quotes }: CandidateFacts,
): void {
  const { word, tag } = text;
  const { side, startEdge, endEdge } = candidate;
  const lemma = text.lemma[cue] ?? 0;
  const next = end < text.count ? (word[end] ?? 0) : 1;
  const nextHead = end < text.count ? (text.heads[end] ?? -1) : -1;
  const distance = bucket(main[0] > cue ? main[0] - cue : cue - main[1]);
  const comma = yes(text.words[end] === ",");
  v.add(37, word[first] ?? 0, side);
  v.add(38, word[first] ?? 0, lemma);
  v.add(39, tag[first] ?? 0, side, startEdge);
  v.add(40, tag[first] ?? 0, lemma);
  v.add(41, word[first - 1] ?? 0, side);
  v.add(42, word[first - 1] ?? 0, lemma);
  v.add(43, tag[first - 1] ?? 0, tag[first] ?? 0, side);
  v.add(44, next, side);
  v.add(45, next, tag[end + 1] ?? 0, side);
  v.add(46, tag[end - 1] ?? 0, tag[end] ?? 0, side);
  v.add(47, yes(end >= zone[1] - 1), side, quotes);
  v.add(48, yes(end >= zone[1] - 1), lemma);
  v.add(49, yes(first <= zone[0] + 1), side, quotes);
  v.add(50, distance, side);
  v.add(51, distance, lemma);
  v.add(
    58,
    end < zone[1] ? (text.relation[end] ?? 0) : 1,
    yes(nextHead >= 0 && holds(candidate, nextHead)),
    side,
  );
  v.add(64, end >= zone[1] ? 0 : (tag[end + comma] ?? 0) ^ comma, side, endEdge);
}

/** What words like the cue ask of a content, and how its edges read. */
function classFeatures(
  v: FeatureVector,
  text: ParsedText,
  { cue }: CueFacts,
  { side, startEdge, endEdge }: ContentCandidate,
  { first, end, top, bond, quotes, size }: CandidateFacts,
): void {
  const own = text.fine[cue] ?? 0;
  const relation = top < 0 ? 0 : (text.relation[top] ?? 0);
  v.add(121, side, own, quotes);
  v.add(122, relation, own, bond);
  v.add(123, startEdge, own, side);
  v.add(124, endEdge, own, side);
  v.add(125, bucket(size), own, side);
  v.add(126, text.word[first] ?? 0, own);
  v.add(127, text.word[end] ?? 0, text.word[end - 1] ?? 0);
  v.add(128, text.word[first] ?? 0, text.word[first - 1] ?? 0, side);
  v.add(129, text.tag[end] ?? 0, text.relation[end] ?? 0, own);
  v.add(130, text.relation[first] ?? 0, side, startEdge);
}

/** What stands between the longest piece and the cue. */
function gapFeatures(
  v: FeatureVector,
  text: ParsedText,
  { cue, source }: CueFacts,
  { side }: ContentCandidate,
  { main, quotes }: CandidateFacts,
): void {
  const isRight = main[0] > cue;
  const sourceSide = source === cue ? 0 : source < cue ? 1 : 2;
  const lemma = text.lemma[cue] ?? 0;
  let verbs = 0;
  let commas = 0;
  let quoted = 0;
  for (let at = isRight ? cue + 1 : main[1]; at < (isRight ? main[0] : cue); at += 1) {
    if (text.tags[at]?.startsWith("VB")) verbs += 1;
    if (text.words[at] === ",") commas += 1;
    if ((text.quotation[at] ?? -1) >= 0) quoted = 1;
  }
  const separator = text.word[isRight ? main[0] - 1 : main[1]] ?? 0;
  v.add(66, few(verbs), few(commas), side);
  v.add(67, quoted, side, quotes);
  v.add(68, few(commas), lemma);
  v.add(69, separator, side, quotes);
  v.add(70, separator, lemma, sourceSide);
}

function proposalFeatures(
  v: FeatureVector,
  text: ParsedText,
  all: Proposals,
  { cue }: CueFacts,
  candidate: ContentCandidate,
  { first, end, quotes }: CandidateFacts,
): void {
  const { side } = candidate;
  const proposals = all.get(cue);
  if (proposals === undefined) v.add(71, side);
  for (const { pieces, rule, confidence } of proposals ?? []) {
    const overlap = likeness(candidate, pieces);
    const agreement = overlap === 1 ? 10 : Math.floor(overlap * 5);
    const sameEdges = yes(pieces[0]?.[0] === first) + 2 * yes(pieces.at(-1)?.[1] === end);
    v.add(72, rule, agreement);
    v.add(73, agreement, side, quotes);
    v.add(74, agreement, text.lemma[cue] ?? 0);
    v.add(75, agreement, confidence);
    v.add(76, sameEdges, rule);
  }
}

/** Tokens that both hold over tokens that either holds. */
function likeness({ pieces }: ContentCandidate, others: ContentCandidate["pieces"]): number {
  let shared = 0;
  let all = 0;
  for (const [from, to] of pieces) all += to - from;
  for (const [start, end] of others) {
    all += end - start;
    for (const [from, to] of pieces)
      shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared / Math.max(1, all - shared);
}
