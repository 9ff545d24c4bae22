import { HASH_START, hashStep } from "../shared/hash";
import type { ByteReader, ByteWriter } from "./bytes";
import { featureKey } from "./hash";
import { normaliseWord } from "./word-features";

/** How a lemma is made from a word: so many characters off its end, these letters on. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
}

/** The longest ending that rules know; whole words are known as well, at any length. */
const LONGEST_ENDING = 6;

/**
 * The keys under which rules for a word with this tag may stand, from the most general one to the whole word itself:
 * the tag alone, its last 1 … LONGEST_ENDING characters, the word with a mark at its beginning.
 */
export function endingKeys(word: string, tag: number): number[] {
  const keys = [featureKey(0, tag)];
  let hash = HASH_START;
  for (let k = 1; k <= word.length; k += 1) {
    hash = hashStep(hash, word.charCodeAt(word.length - k));
    if (k <= LONGEST_ENDING) keys.push(featureKey(1, tag, hash));
  }
  keys.push(featureKey(2, tag, hash));
  return keys;
}

/** The spelling that lemmas are made from: names keep their capitals, everything else loses them. */
export function lemmaBase(word: string, isName: boolean): string {
  const normal = normaliseWord(word);
  return isName ? normal : normal.toLowerCase();
}

/** So many words with their tags are remembered: most words of an article need no look-up by their endings. */
const REMEMBERED = 8192;

/** Lemmas by the rule of the longest known ending, whole words first; words without any stay as they are. */
export class Lemmatiser {
  readonly #remembered = new Map<string, string>();

  constructor(
    private readonly rules: readonly LemmaRule[],
    /** From the ending's key to the rule's number. */
    private readonly endings: ReadonlyMap<number, number>,
  ) {}

  lemma(word: string, tag: number, isName: boolean): string {
    const name = `${tag}${isName ? "^" : " "}${word}`;
    const known = this.#remembered.get(name);
    if (known !== undefined) return known;
    // cut out of the name, so that no remembered string keeps the article alive that the word was cut out of
    const lemma = this.#workOut(name.slice(name.length - word.length), tag, isName);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(name, lemma);
    return lemma;
  }

  #workOut(word: string, tag: number, isName: boolean): string {
    const base = lemmaBase(word, isName);
    const keys = endingKeys(base, tag);
    for (let at = keys.length - 1; at >= 0; at -= 1) {
      const rule = this.rules[this.endings.get(keys[at] ?? 0) ?? -1];
      if (rule !== undefined && rule.cut <= base.length)
        return base.slice(0, base.length - rule.cut) + rule.add || base;
    }
    return base;
  }

  write(out: ByteWriter): void {
    out.number(this.rules.length);
    for (const rule of this.rules) {
      out.byte(rule.cut);
      out.text(rule.add);
    }
    const sorted = [...this.endings].sort((one, other) => (one[0] >>> 0) - (other[0] >>> 0));
    out.sortedKeys(sorted.map(([key]) => key));
    for (const [, rule] of sorted) out.number(rule);
  }

  static read(input: ByteReader): Lemmatiser {
    const rules = Array.from({ length: input.number() }, () => ({
      cut: input.byte(),
      add: input.text(),
    }));
    const endings = new Map<number, number>();
    for (const key of input.sortedKeys()) endings.set(key, input.number());
    return new Lemmatiser(rules, endings);
  }
}
