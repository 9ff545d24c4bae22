import { MirroredWords } from "./mirrored-words";
import { Parser, type ParserModels } from "./parser";
import type { TaggedWords } from "./parser-features";
import { ParserState } from "./parser-state";
import { TreeGuess } from "./tree-guess";

/**
 * Parses a sentence from its end to its beginning and then, knowing that tree, from its beginning to its end: what one
 * direction must decide before it has read enough, the other one has seen (reverse revision, Attardi and Dell'Orletta 2009).
 */
export class TwoWayParser {
  readonly #backward: Parser;
  readonly #forward: Parser;
  readonly #mirrored: MirroredWords;
  readonly #state: ParserState;
  readonly #guess: TreeGuess;

  /** @param longest words in the longest sentence. */
  constructor(backward: ParserModels, forward: ParserModels, kinds: Int32Array, longest: number) {
    this.#backward = new Parser(backward);
    this.#forward = new Parser(forward);
    this.#mirrored = new MirroredWords(longest, kinds);
    this.#state = new ParserState(longest);
    this.#guess = new TreeGuess(longest);
  }

  /** Leaves heads and relations in `state`, as Parser does. */
  parse(words: Omit<TaggedWords, "guess">, state: ParserState): void {
    this.#mirrored.read({ ...words, guess: null });
    this.#backward.parse(this.#mirrored, this.#state);
    this.#guess.takeMirrored(this.#state);
    this.#forward.parse({ ...words, guess: this.#guess }, state);
  }
}
