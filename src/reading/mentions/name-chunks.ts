import { ORGANISATION_NOUNS } from "../../lexicon/organisations";
import { HONORIFICS, OFFICE_NOUNS, OFFICE_OF } from "../../lexicon/titles";
import type { TokenRange } from "../surface/noun-phrases";
import type { Word } from "../surface/word-classes";
import { findCapitals } from "./capitals";
import { isChannelNumber } from "./classify-name";
import { countryAt } from "./countries";
import { particlesAt } from "./particles";

/** Words that tie the parts of an organisation's name: "Ministry of Foreign Affairs", "Center for Energy". */
const LINKS = new Set(["of", "for"]);
const LONGEST = 12;

/**
 * Runs of capitalised tokens that make one name or a title with a name, with the small words inside; in text order. `tags` are the
 * tokens' parts of speech, see findCapitals.
 */
export function findNameChunks(words: readonly Word[], tags: readonly string[]): TokenRange[] {
  const capitals = findCapitals(words, tags);
  const chunks: TokenRange[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!capitals[first]) continue;
    const end = chunkEnd(words, capitals, first);
    chunks.push({ first, end });
    first = end - 1;
  }
  return chunks;
}

function chunkEnd(words: readonly Word[], capitals: readonly boolean[], first: number): number {
  const start = words[first];
  let end = first + 1;
  while (end < first + LONGEST) {
    const joined = joinedLength(words, capitals, first, end);
    const last = words[end + joined - 1];
    if (joined === 0 || last?.sentence !== start?.sentence || last?.quotation !== start?.quotation)
      break;
    end += joined;
  }
  return end;
}

/** How many tokens at `end` go on with the name that began at `first`. */
function joinedLength(
  words: readonly Word[],
  capitals: readonly boolean[],
  first: number,
  end: number,
): number {
  const word = words[end];
  const next = words[end + 1];
  if (!word) return 0;
  if (capitals[end]) return 1;
  if (/^(?:Jr|Sr)\.?$|^(?:II|III|IV|V|XVI|X)$/.test(word.text) && end > first) return 1;
  if (/^Channel$|^Radio$/.test(words[end - 1]?.text ?? "") && isChannelNumber(word)) return 1;
  if (word.text === "&" && capitals[end + 1]) return 2;
  const particles = particlesAt(words, end);
  if (particles > 0 && capitals[end + particles] && !isOffice(words[end - 1])) return particles + 1;
  if (word.lower === "of" && isOffice(words[end - 1]) && OFFICE_OF.has(next?.lower ?? "")) return 2;
  if (ownsBody(words, capitals, end)) return 2;
  const institution = hasInstitution(words, first, end);
  if (LINKS.has(word.lower) && institution) {
    if (capitals[end + 1] && !isPersonal(words[end + 1])) return 2;
    if (next?.lower === "the" && capitals[end + 2] && !isPersonal(words[end + 2])) return 3;
  }
  if (word.lower === "and" && institution && hasLink(words, first, end)) {
    if (capitals[end + 1] && !isPersonal(next) && /^[A-Z]\p{Ll}/u.test(next?.text ?? "")) return 2;
  }
  return 0;
}

const MEMBERS = /[^s]s$|^(?:wo)?men$|^children$|^people$/;

/** "Teachers' Union", "Women's League": members in the plural own the body that is named after them; "Spain's Senate" is two names. */
function ownsBody(words: readonly Word[], capitals: readonly boolean[], at: number): boolean {
  const [owner, clitic, next] = [words[at - 1], words[at], words[at + 1]];
  if (clitic?.class !== "CLITIC" || !capitals[at + 1] || !MEMBERS.test(owner?.lower ?? ""))
    return false;
  const regular = /s$/.test(owner?.lower ?? "");
  if (regular !== /^['’]$/.test(clitic.text) || countryAt(words, at - 1, at) !== null) return false;
  let end = at + 1;
  while (capitals[end + 1] && words[end + 1]?.sentence === next?.sentence) end += 1;
  return ORGANISATION_NOUNS.has(words[end]?.lower ?? "");
}

function hasInstitution(words: readonly Word[], first: number, end: number): boolean {
  return words
    .slice(first, end)
    .some(({ lower }) => ORGANISATION_NOUNS.has(lower) || lower === "office");
}

function hasLink(words: readonly Word[], first: number, end: number): boolean {
  return words.slice(first, end).some(({ lower }) => LINKS.has(lower));
}

function isOffice(word: Word | undefined): boolean {
  return OFFICE_NOUNS.has(word?.lower ?? "");
}

function isPersonal(word: Word | undefined): boolean {
  const plain = word?.lower.replace(/\.$/, "") ?? "";
  return HONORIFICS.has(plain) || OFFICE_NOUNS.has(plain);
}
