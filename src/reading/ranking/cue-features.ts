import { hashText } from "../../shared/hash";
import { bucket, type FeatureVector } from "./feature-vector";
import { governingSubject } from "./governing-subject";
import { isCapitalised, Kind, type ParsedText } from "./parsed-text";
import type { Proposals } from "./proposals";

/** Room for the features of a cue with very many dependents; what goes beyond is left out. */
export const CUE_FEATURES = 600;

const COMPLEMENTIZERS = new Set("that whether to how if why what who when where which".split(" "));
const CONTENT_RELATIONS = /^(?:ccomp|xcomp|obj|parataxis|advcl|obl|nmod|acl)/;
/** Stand for the places before and after a sentence. */
const BEFORE = 11;
const AFTER = 12;
const NEAR_COMPLEMENTIZER = 6;
const NEAR_QUOTATION = 12;
const FARTHEST_VERB = 60;
/** Sentences without end hang on one word: what is beyond this many tokens from it is not asked for. */
const FARTHEST_DEPENDENT = 100;

/** What a token looks like as a cue: form, neighbours, dependents, quotations around, what the finders think of it. */
export function cueFeatures(v: FeatureVector, text: ParsedText, proposals: Proposals, at: number) {
  v.clear();
  wordFeatures(v, text, at);
  dependentFeatures(v, text, at);
  surroundingFeatures(v, text, at);
  classFeatures(v, text, at);
  subjectFeatures(v, text, at);
  proposalFeatures(v, text, proposals, at);
}

function bounds({ article }: ParsedText, at: number): { first: number; end: number } {
  const sentence = article.sentences[article.tokens[at]?.sentence ?? -1];
  return { first: sentence?.firstToken ?? 0, end: sentence?.endToken ?? 0 };
}

function wordFeatures(v: FeatureVector, text: ParsedText, at: number): void {
  const { first, end } = bounds(text, at);
  const column = (values: Int32Array) => (place: number) =>
    place < first ? BEFORE : place >= end ? AFTER : (values[place] ?? 0);
  const word = column(text.word);
  const tag = column(text.tag);
  const lemma = text.lemma[at] ?? 0;
  const own = text.tag[at] ?? 0;
  v.add(1);
  v.add(2, lemma);
  v.add(3, word(at));
  v.add(4, own);
  v.add(5, lemma, own);
  v.add(6, word(at - 1));
  v.add(7, word(at + 1));
  v.add(8, word(at - 1), lemma);
  v.add(9, lemma, word(at + 1));
  v.add(10, word(at - 2), word(at - 1));
  v.add(11, word(at + 1), word(at + 2));
  v.add(12, tag(at - 1), own, tag(at + 1));
  v.add(13, tag(at - 2), tag(at - 1), own);
  v.add(14, own, tag(at + 1), tag(at + 2));
  v.add(15, lemma, tag(at + 1));
  v.add(16, lemma, tag(at - 1));
  v.add(47, hashText((text.words[at] ?? "").slice(-3)), own);
  v.add(48, word(at - 1), word(at + 1), own);
  v.add(43, at === first ? 1 : Math.max(0, 4 + at - end), own);
  v.add(44, bucket(at - first));
  v.add(45, bucket(end - at), own);
  v.add(46, text.paragraph[at] === 0 ? 1 : 0, own);
}

function dependentFeatures(v: FeatureVector, text: ParsedText, at: number): void {
  const { heads, lemma, tag, relation, relations, word } = text;
  const { first, end } = bounds(text, at);
  const own = lemma[at] ?? 0;
  const ownTag = tag[at] ?? 0;
  const ownRelation = relation[at] ?? 0;
  const head = heads[at] ?? -1;
  const headLemma = head < 0 ? 1 : (lemma[head] ?? 0);
  v.add(17, ownRelation);
  v.add(18, ownRelation, own);
  v.add(19, headLemma, ownRelation);
  v.add(20, head < 0 ? 1 : (tag[head] ?? 0), ownRelation, ownTag);
  v.add(49, own, headLemma);
  let subject = -1;
  let clause = 0;
  let passive = 0;
  let auxiliary = 0;
  let dependents = 0;
  for (
    let i = Math.max(first, text.left[at] ?? at, at - FARTHEST_DEPENDENT);
    i < Math.min(end, text.right[at] ?? at, at + FARTHEST_DEPENDENT);
    i += 1
  ) {
    if (heads[i] !== at) continue;
    const name = relations[i] ?? "";
    const itsRelation = relation[i] ?? 0;
    dependents += 1;
    v.add(21, itsRelation, ownTag);
    v.add(22, itsRelation, own);
    if (name.startsWith("nsubj")) {
      subject = i;
      if (name.endsWith("pass")) passive = 1;
    }
    if (name === "aux" || name === "cop" || name === "advmod") v.add(23, word[i] ?? 0, ownTag);
    if (name === "aux") auxiliary = word[i] ?? 0;
    if (name === "ccomp" || name === "xcomp") clause = itsRelation;
    if (CONTENT_RELATIONS.test(name)) {
      v.add(24, itsRelation, lemma[i] ?? 0);
      v.add(25, itsRelation, tag[i] ?? 0, own);
      v.add(26, itsRelation, word[text.left[i] ?? i] ?? 0, ownTag);
    }
  }
  if (subject >= 0) {
    v.add(27, lemma[subject] ?? 0);
    v.add(28, tag[subject] ?? 0, own);
    v.add(29, tag[subject] ?? 0, clause, ownTag);
  } else v.add(30, ownTag, own);
  v.add(31, clause, own);
  v.add(32, auxiliary, own);
  v.add(33, passive, own);
  v.add(34, bucket(dependents), ownTag);
}

/** What words like this one, and like those around it, say: carries what was learned over to words that were rare. */
function classFeatures(v: FeatureVector, text: ParsedText, at: number): void {
  const { fine, coarse, tag, relation, heads, relations } = text;
  const own = fine[at] ?? 0;
  const wide = coarse[at] ?? 0;
  const ownTag = tag[at] ?? 0;
  const head = heads[at] ?? -1;
  const { first, end } = bounds(text, at);
  v.add(101, own);
  v.add(102, own, ownTag);
  v.add(103, wide, ownTag);
  v.add(104, own, text.word[at + 1] ?? 0);
  v.add(105, own, text.word[at - 1] ?? 0);
  v.add(106, own, tag[at + 1] ?? 0);
  v.add(107, head < 0 ? -1 : (fine[head] ?? 0), relation[at] ?? 0);
  v.add(108, head < 0 ? -1 : (coarse[head] ?? 0), relation[at] ?? 0, own);
  v.add(109, fine[at - 1] ?? 0, ownTag);
  v.add(110, fine[at + 1] ?? 0, ownTag);
  let signature = 0;
  let clause = 0;
  for (
    let i = Math.max(first, text.left[at] ?? at, at - FARTHEST_DEPENDENT);
    i < Math.min(end, text.right[at] ?? at, at + FARTHEST_DEPENDENT);
    i += 1
  ) {
    if (heads[i] !== at) continue;
    const name = relations[i] ?? "";
    const itsRelation = relation[i] ?? 0;
    v.add(111, itsRelation, own);
    if (name === "punct" || name === "conj" || name === "cc") continue;
    signature = (Math.imul(signature, 31) + itsRelation + (i < at ? 1 : 0)) | 0;
    v.add(112, itsRelation, fine[i] ?? 0, ownTag);
    v.add(113, itsRelation, coarse[i] ?? 0, own);
    if (CONTENT_RELATIONS.test(name)) {
      v.add(114, itsRelation, text.word[text.left[i] ?? i] ?? 0, text.lemma[at] ?? 0);
      v.add(115, itsRelation, text.word[text.left[i] ?? i] ?? 0, own);
      if (clause === 0) clause = itsRelation;
    }
  }
  v.add(116, signature, ownTag);
  v.add(117, signature, text.lemma[at] ?? 0);
  v.add(118, signature, own);
  v.add(119, clause, own, relation[at] ?? 0);
}

/** The subject that a predicate has or shares. */
function subjectFeatures(v: FeatureVector, text: ParsedText, at: number): void {
  const { lemma, fine, tag } = text;
  const { subject, steps } = governingSubject(text, at);
  const ownTag = tag[at] ?? 0;
  if (subject < 0) {
    v.add(121, ownTag, text.relation[at] ?? 0);
    return;
  }
  const capital = isCapitalised(text, subject) ? 1 : 0;
  v.add(122, lemma[subject] ?? 0, ownTag);
  v.add(123, fine[subject] ?? 0, ownTag, steps);
  v.add(124, fine[subject] ?? 0, fine[at] ?? 0);
  v.add(125, tag[subject] ?? 0, ownTag, steps * 2 + capital);
  v.add(126, tag[subject] ?? 0, lemma[at] ?? 0, capital);
  v.add(127, text.coarse[subject] ?? 0, lemma[at] ?? 0);
}

function surroundingFeatures(v: FeatureVector, text: ParsedText, at: number): void {
  const { first, end } = bounds(text, at);
  const own = text.lemma[at] ?? 0;
  const ownTag = text.tag[at] ?? 0;
  let complementizer = 0;
  let distance = 0;
  for (let i = at + 1; i <= Math.min(end - 1, at + NEAR_COMPLEMENTIZER); i += 1)
    if (COMPLEMENTIZERS.has(text.words[i] ?? "")) {
      complementizer = text.word[i] ?? 0;
      distance = i - at;
      break;
    }
  v.add(35, complementizer, distance);
  v.add(36, complementizer, own);
  v.add(37, complementizer, ownTag, distance);
  const before = quotationDistance(text, at, -1);
  const behind = quotationDistance(text, at, 1);
  v.add(38, before, behind);
  v.add(39, before, ownTag);
  v.add(40, behind, ownTag);
  v.add(41, own, before > 0 ? 1 : 0, behind > 0 ? 1 : 0);
  v.add(42, before > 0 ? 1 : 2, behind > 0 ? 1 : 2, text.relation[at] ?? 0);
  let verb = 0;
  for (let i = at - 1; i >= Math.max(first, at - FARTHEST_VERB) && verb === 0; i -= 1)
    if (((text.kind[i] ?? 0) & Kind.Verb) !== 0) verb = text.lemma[i] ?? 0;
  v.add(50, verb, ownTag, own);
}

/** How far the nearest quoted token of the paragraph is in one direction, as a bucket; 0 where none is near. */
function quotationDistance(text: ParsedText, at: number, direction: 1 | -1): number {
  for (let d = 1; d <= NEAR_QUOTATION; d += 1) {
    const place = at + d * direction;
    if (text.paragraph[place] !== text.paragraph[at]) return 0;
    if ((text.quotation[place] ?? -1) >= 0) return bucket(d);
  }
  return 0;
}

function proposalFeatures(v: FeatureVector, text: ParsedText, all: Proposals, at: number): void {
  const own = text.lemma[at] ?? 0;
  const ownTag = text.tag[at] ?? 0;
  v.add(62, (text.quotation[at] ?? -1) >= 0 ? 1 : 0, ownTag);
  const proposals = all.get(at);
  if (proposals === undefined) {
    v.add(51);
    v.add(52, ownTag);
    v.add(53, own);
    return;
  }
  let best = 0;
  for (const { rule, confidence, cueClass } of proposals) {
    v.add(54, rule);
    v.add(55, rule, confidence);
    v.add(56, rule, own);
    v.add(57, cueClass, ownTag);
    v.add(58, cueClass, rule);
    best = Math.max(best, confidence);
  }
  v.add(59, best);
  v.add(60, best, ownTag, text.relation[at] ?? 0);
  v.add(61, bucket(proposals.length));
}
