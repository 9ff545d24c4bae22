import type { ClusterTable } from "./cluster-table";
import type { Lemmatiser } from "./lemmatiser";
import type { ParserModels } from "./parser";
import { taggedWords } from "./parser-features";
import { NONE, ParserState } from "./parser-state";
import type { Tag, TagSet } from "./tag-set";
import { Tagger, type TaggerModels } from "./tagger";
import { TwoWayParser } from "./two-way-parser";
import { PADDING, WordFeatures } from "./word-features";

/** Longer sentences are parsed in pieces of this many words, so that work and memory stay linear. */
export const LONGEST_PIECE = 200;

/** A sentence's tags, lemmas and tree: one entry a word. */
export interface Syntax {
  /** Penn Treebank tags (XPOS). */
  readonly tags: readonly string[];
  /** Universal parts of speech (UPOS). */
  readonly universalTags: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of every word's head; -1 for the root, of which a sentence has exactly one. */
  readonly heads: Int32Array;
  /** Universal Dependencies relations with their subtypes, for instance nsubj:pass. */
  readonly relations: readonly string[];
  /** Classes of words that occur in similar company: a fine one, 1 and up; 0 for unknown words. */
  readonly fineClasses: Int32Array;
  /** The same with fewer classes. */
  readonly coarseClasses: Int32Array;
}

const UNTAGGED: Tag = { penn: "XX", universal: "X" };

/** The parts of a model in the order in which its file holds them. */
export interface ModelParts {
  readonly tags: TagSet;
  readonly relations: readonly string[];
  readonly clusters: ClusterTable;
  readonly tagger: TaggerModels;
  readonly backward: ParserModels;
  readonly forward: ParserModels;
  readonly lemmatiser: Lemmatiser;
}

/** A trained tagger, lemmatiser and parser for English. */
export class SyntaxModel {
  readonly #parts: ModelParts;
  readonly #words: WordFeatures;
  readonly #tags = new Int32Array(LONGEST_PIECE + 2 * PADDING);
  readonly #state = new ParserState(LONGEST_PIECE);
  readonly #tagger: Tagger;
  readonly #parser: TwoWayParser;

  constructor(parts: ModelParts) {
    this.#parts = parts;
    this.#words = new WordFeatures(LONGEST_PIECE, parts.clusters);
    this.#tagger = new Tagger(parts.tagger);
    const { kinds } = parts.tags;
    this.#parser = new TwoWayParser(parts.backward, parts.forward, kinds, LONGEST_PIECE);
  }

  /**
   * Tags, lemmatises and parses one sentence. Never throws; the same words always give the same answer. A sentence
   * longer than LONGEST_PIECE is read in pieces, whose roots hang from the first piece's root as parataxis.
   */
  analyse(words: readonly string[]): Syntax {
    const tags: string[] = [];
    const universalTags: string[] = [];
    const lemmas: string[] = [];
    const relations: string[] = [];
    const heads = new Int32Array(words.length);
    const fineClasses = new Int32Array(words.length);
    const coarseClasses = new Int32Array(words.length);
    const { kinds } = this.#parts.tags;
    let root = -1;
    for (let from = 0; from < words.length; from += LONGEST_PIECE) {
      const to = Math.min(from + LONGEST_PIECE, words.length);
      this.#words.read(words, from, to);
      this.#tagger.tag(this.#words, this.#tags);
      this.#parser.parse(taggedWords(this.#words, this.#tags, kinds), this.#state);
      for (let at = from; at < to; at += 1) {
        const position = PADDING + at - from;
        const tag = this.#tags[position] ?? 0;
        const { penn, universal } = this.#parts.tags.tags[tag] ?? UNTAGGED;
        const head = this.#state.heads[position] ?? NONE;
        const isRoot = head === this.#state.root;
        tags.push(penn);
        universalTags.push(universal);
        lemmas.push(this.#parts.lemmatiser.lemma(words[at] ?? "", tag, penn.startsWith("NNP")));
        heads[at] = isRoot ? root : head - PADDING + from;
        fineClasses[at] = this.#words.fine[position] ?? 0;
        coarseClasses[at] = this.#words.coarse[position] ?? 0;
        relations.push(this.#relation(isRoot, root, this.#state.relations[position] ?? 0));
        if (isRoot && root < 0) root = at;
      }
    }
    return { tags, universalTags, lemmas, heads, relations, fineClasses, coarseClasses };
  }

  #relation(isRoot: boolean, root: number, number: number): string {
    if (isRoot) return root < 0 ? "root" : "parataxis";
    return this.#parts.relations[number] ?? "dep";
  }
}
