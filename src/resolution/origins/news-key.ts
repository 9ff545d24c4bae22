import { KNOWN_OUTLETS } from "../../lexicon/known-outlets";
import { NEWS_MODIFIERS, ORGANISATION_NOUNS } from "../../lexicon/organisations";
import { normaliseName } from "../normalise-name";

/** Every name of the outlets that are commonly known → the one under which it is compared. */
const KNOWN_KEYS: ReadonlyMap<string, string> = new Map(
  KNOWN_OUTLETS.flatMap(({ name, acronyms, aliases }) =>
    [name, ...acronyms, ...aliases].map((each) => [normaliseName(each), normaliseName(name)]),
  ),
);

const AGENCY_NOUNS: ReadonlySet<string> = new Set(["agency", "service"]);
/** What stands behind an outlet's name where its people are credited together: "Meridian staff". */
const STAFF_NOUNS: ReadonlySet<string> = new Set(
  "staff reporter reporters writer writers correspondent correspondents bureau team".split(" "),
);

/**
 * The form under which names of outlets and agencies are compared: "the Meridian Press Agency", "Meridian" and "Meridian staff"
 * have one, as "AP" and "Associated Press" have, and as a host's name has with the name that it is made of.
 */
export function newsKey(name: string): string {
  const words = ownWords(name);
  const full = words.join(" ");
  const known = KNOWN_KEYS.get(full);
  if (known !== undefined) return known;
  const bare = isAgencyName(words) ? words.slice(0, -2).join(" ") : full;
  return KNOWN_KEYS.get(bare) ?? bare;
}

/** Whether the name alone tells that it is one of an agency or outlet. */
export function isNewsName(name: string): boolean {
  const words = ownWords(name);
  if (KNOWN_KEYS.has(words.join(" ")) || isAgencyName(words)) return true;
  return words.length > 1 && ORGANISATION_NOUNS.get(words.at(-1) ?? "") === "NEWS_ORGANIZATION";
}

/** Whether a name, by its key, is an outlet's own: in full or by its initials, as "KST" is the Karsovian State Telegraph's. */
export function isOwnKey(key: string, outlet: string | null): boolean {
  if (outlet === null) return false;
  const initials = normaliseName(outlet)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
  return key === newsKey(outlet) || (key.length > 1 && key === initials);
}

/** The words of a name, without what its people are called; of a host's name, the part that is its own. */
function ownWords(name: string): string[] {
  const trimmed = name.trim();
  const isHost = trimmed.includes(".") && !/\s/u.test(trimmed) && trimmed === trimmed.toLowerCase();
  const words = normaliseName(isHost ? (trimmed.split(".")[0] ?? "") : trimmed).split(" ");
  while (words.length > 1 && STAFF_NOUNS.has(words.at(-1) ?? "")) words.pop();
  return words;
}

/** "Meridian Press Agency", and not the "Secret Service" or an "Intelligence Agency". */
function isAgencyName(words: readonly string[]): boolean {
  const [modifier = "", noun = ""] = words.slice(-2);
  return words.length > 2 && AGENCY_NOUNS.has(noun) && NEWS_MODIFIERS.has(modifier);
}
