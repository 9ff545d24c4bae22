import { normaliseName } from "../../resolution/normalise-name";
import { InputError } from "../../shared/errors";
import { combined, type SearchField, type SearchQuery, searchFields } from "./search-query";
import { isSearchable } from "./stop-words";

const MAX_TERMS = 64;
/** Each stands for a whole range of the index. */
const MAX_PREFIXES = 8;
const MIN_PREFIX = 3;
const MAX_DEPTH = 10;

const SPACE = /\s+/y;
const OR = /or(?=[\s()]|$)/iy;
const MINUS = /-+(?=[^\s)-])/y;
const FIELD = new RegExp(`(${searchFields.join("|")}):`, "iy");
const PHRASE = /["“”„]([^"“”„]*)(?:["“”„]|$)/y;
const WORD = /[^\s()"“”„]+/y;
const PREFIX = /^(.*[\p{L}\p{M}\p{N}])\*+$/su;

/**
 * Takes a search apart that is written as web search boxes take it: words that must all occur, "phrases", or, -without,
 * beginnings* of words, names as in speaker:"Ada Brenn", and parentheses. Whatever is none of this is a word. Words without
 * letters and digits, and those that occur everywhere (the, of), cannot be looked up and are passed over.
 * @param where the argument that holds it, for messages
 * @param fields what may stand before a colon here
 * @throws InputError where nothing can be looked up, a name is missing or of no use here, or there are too many terms
 */
export function parseSearch(
  text: string,
  where: string,
  fields: readonly SearchField[],
): SearchQuery {
  return new SearchParser(text, where, fields).parse();
}

class SearchParser {
  private at = 0;
  private terms = 0;
  private prefixes = 0;

  constructor(
    private readonly text: string,
    private readonly where: string,
    private readonly fields: readonly SearchField[],
  ) {}

  parse(): SearchQuery {
    const query = this.alternatives(0);
    if (this.at < this.text.length) {
      this.refuse(`the parenthesis at character ${this.at + 1} closes none`);
    }
    if (query === null) {
      this.refuse("expected at least one word that is not as frequent as the, of or to");
    }
    return query;
  }

  /** Up to the end or a closing parenthesis. Where there is nothing to search for, null. */
  private alternatives(depth: number): SearchQuery | null {
    const alternatives: SearchQuery[][] = [[]];
    for (;;) {
      this.take(SPACE);
      if (this.at >= this.text.length || this.text[this.at] === ")") break;
      if (this.take(OR)) {
        alternatives.push([]);
        continue;
      }
      const part = this.signed(depth);
      if (part) alternatives.at(-1)?.push(part);
    }
    const parts = alternatives.map((all) => combined("and", all)).filter((part) => part !== null);
    return combined("or", parts);
  }

  private signed(depth: number): SearchQuery | null {
    const isExcluded = this.take(MINUS) !== null;
    const part = this.term(depth);
    return part && isExcluded ? { kind: "not", part } : part;
  }

  private term(depth: number): SearchQuery | null {
    if (this.text[this.at] === "(") return this.group(depth);
    const field = this.take(FIELD)?.[1]?.toLowerCase() as SearchField | undefined;
    if (field) return this.name(field);
    const phrase = this.take(PHRASE)?.[1];
    if (phrase !== undefined) return this.words(phrase, false);
    const { words, isPrefix } = this.word();
    return this.words(words, isPrefix);
  }

  /** One that is left open reaches to the end, like a phrase. */
  private group(depth: number): SearchQuery | null {
    if (depth === MAX_DEPTH) {
      this.refuse(`parentheses may stand at most ${MAX_DEPTH} deep inside each other`);
    }
    this.at += 1;
    const inner = this.alternatives(depth + 1);
    if (this.text[this.at] === ")") this.at += 1;
    return inner;
  }

  private name(field: SearchField): SearchQuery {
    if (!this.fields.includes(field)) {
      const others = this.fields.map((name) => `${name}:`).join(", ");
      this.refuse(
        `${field}: cannot be looked for here, only ${others}; "${field}" in quotation marks is a word`,
      );
    }
    const phrase = this.take(PHRASE)?.[1];
    const { words, isPrefix } =
      phrase === undefined ? this.word() : { words: phrase, isPrefix: false };
    if (!/[\p{L}\p{N}]/u.test(normaliseName(words))) {
      this.refuse(`expected a name behind ${field}:, as in ${field}:"Ada Brenn"`);
    }
    this.count();
    return { kind: "named", field, name: words, isPrefix };
  }

  private word(): { readonly words: string; readonly isPrefix: boolean } {
    const typed = this.take(WORD)?.[0] ?? "";
    const words = PREFIX.exec(typed)?.[1];
    return { words: words ?? typed, isPrefix: words !== undefined };
  }

  private words(text: string, isPrefix: boolean): SearchQuery | null {
    if (!isPrefix && !isSearchable(text)) return null;
    if (isPrefix) {
      this.prefixes += 1;
      if (text.length < MIN_PREFIX)
        this.refuse(`expected at least ${MIN_PREFIX} characters before *`);
      if (this.prefixes > MAX_PREFIXES) this.refuse(`expected * at most ${MAX_PREFIXES} times`);
    }
    this.count();
    return { kind: "words", text, isPrefix };
  }

  private count(): void {
    this.terms += 1;
    if (this.terms > MAX_TERMS) {
      this.refuse(`expected at most ${MAX_TERMS} words, phrases and names`);
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  private refuse(reason: string): never {
    throw new InputError(`${this.where}: ${reason}.`);
  }
}
