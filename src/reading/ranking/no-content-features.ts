import type { CueFacts } from "./content-facts";
import { type FeatureVector, level } from "./feature-vector";
import type { ParsedText } from "./parsed-text";

/** Steps up from a cue in which a likelier one is looked for. */
const MOST_STEPS = 6;

const yes = (flag: boolean): number => (flag ? 1 : 0);

/** What speaks for it that a cue has no content, that is, attributes nothing. */
export function noContentFeatures(v: FeatureVector, text: ParsedText, facts: CueFacts): void {
  v.clear();
  cueItself(v, text, facts);
  withSource(v, text, facts);
  amongOthers(v, text, facts);
}

function cueItself(v: FeatureVector, text: ParsedText, { cue, probability, quoted }: CueFacts) {
  const lemma = text.lemma[cue] ?? 0;
  const tag = text.tag[cue] ?? 0;
  const relation = text.relation[cue] ?? 0;
  const fine = text.fine[cue] ?? 0;
  const head = text.heads[cue] ?? -1;
  const odds = level(probability);
  v.add(1);
  v.add(2, odds);
  v.add(3, lemma);
  v.add(4, tag, odds);
  v.add(5, relation, tag);
  v.add(6, lemma, relation);
  v.add(7, yes(quoted > 0), odds);
  v.add(131, fine);
  v.add(132, fine, odds);
  v.add(133, lemma, odds);
  v.add(134, head < 0 ? 0 : (text.lemma[head] ?? 0), relation);
  v.add(135, relation, odds);
}

function withSource(v: FeatureVector, text: ParsedText, { cue, source, probability }: CueFacts) {
  const lemma = text.lemma[cue] ?? 0;
  const tag = text.tag[cue] ?? 0;
  const odds = level(probability);
  v.add(8, yes(source === cue), tag);
  if (source === cue) {
    v.add(136, lemma, odds);
    return;
  }
  const sourceTag = text.tag[source] ?? 0;
  v.add(137, sourceTag, odds);
  v.add(138, text.lemma[source] ?? 0);
  v.add(139, text.fine[source] ?? 0, text.fine[cue] ?? 0);
  v.add(140, sourceTag, lemma);
  v.add(141, text.relation[source] ?? 0, tag, source < cue ? 1 : 2);
}

/** Contents hold no other's cue, so a likelier cue nearby speaks against this one. */
function amongOthers(v: FeatureVector, text: ParsedText, facts: CueFacts): void {
  const { cue, zone, probability, probabilities } = facts;
  const odds = level(probability);
  const likeliest = (from: number, to: number) => {
    let most = 0;
    for (let at = from; at < to; at += 1) most = Math.max(most, probabilities[at] ?? 0);
    return level(most);
  };
  v.add(142, likeliest(zone[0], cue), odds);
  v.add(143, likeliest(cue + 1, zone[1]), odds);
  let above = 0;
  let at = text.heads[cue] ?? -1;
  for (let step = 0; at >= 0 && step < MOST_STEPS; step += 1) {
    above = Math.max(above, probabilities[at] ?? 0);
    at = text.heads[at] ?? -1;
  }
  v.add(144, level(above), odds);
  v.add(145, level(above), text.lemma[cue] ?? 0);
}
