import { endingKeys, type LemmaRule, Lemmatiser, lemmaBase } from "../../../src/syntax/lemmatiser";

/** A word with its tag's number and its lemma. */
export interface LemmaExample {
  readonly word: string;
  readonly tag: number;
  readonly isName: boolean;
  readonly lemma: string;
}

/**
 * Counts, for every ending, which rule its words follow, and keeps an ending only where the next shorter one that is
 * kept says something else: a table of exceptions to exceptions.
 */
export function trainLemmatiser(examples: readonly LemmaExample[]): Lemmatiser {
  const rules: LemmaRule[] = [];
  const ruleNumbers = new Map<string, number>();
  const numberOf = (rule: LemmaRule): number => {
    const name = `${rule.cut} ${rule.add}`;
    const known = ruleNumbers.get(name);
    if (known !== undefined) return known;
    ruleNumbers.set(name, rules.length);
    rules.push(rule);
    return rules.length - 1;
  };
  const counts = new Map<number, Map<number, number>>();
  const words = new Map<string, LemmaExample>();
  for (const example of examples) {
    const base = lemmaBase(example.word, example.isName);
    words.set(`${example.tag} ${base}`, example);
    const rule = numberOf(ruleFor(base, example.lemma));
    for (const key of endingKeys(base, example.tag)) {
      const row = counts.get(key) ?? new Map<number, number>();
      row.set(rule, (row.get(rule) ?? 0) + 1);
      counts.set(key, row);
    }
  }
  const endings = new Map<number, number>();
  for (const example of words.values()) {
    let said = -1;
    for (const key of endingKeys(lemmaBase(example.word, example.isName), example.tag)) {
      const rule = mostFrequent(counts.get(key) ?? new Map());
      if (rule !== said) endings.set(key, rule);
      said = rule;
    }
  }
  return new Lemmatiser(rules, endings);
}

function ruleFor(base: string, lemma: string): LemmaRule {
  let common = 0;
  while (common < base.length && base[common] === lemma[common]) common += 1;
  return { cut: base.length - common, add: lemma.slice(common) };
}

function mostFrequent(row: ReadonlyMap<number, number>): number {
  let best = -1;
  for (const [rule, count] of row) if (best < 0 || count > (row.get(best) ?? 0)) best = rule;
  return best;
}
