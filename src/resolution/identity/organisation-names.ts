import { isTransliteration } from "./fold-name";
import { isMisspelt, type NameRelation } from "./person-names";

/** How two names of organisations stand to each other where both may be one's. ACRONYM: one is the initials of the other. */
export type OrganisationRelation =
  | Extract<NameRelation, "SAME" | "TRANSLITERATION" | "MISSPELLING">
  | "ACRONYM";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const SMALL_WORDS = words("a an and at for in of on the to & de del der des di du et la le und y");
/** What tells of which legal form a company is, and not which one. */
const LEGAL_FORMS = words(
  "inc incorporated corp corporation co company ltd limited llc llp plc lp gmbh ag kg sa sas sarl spa srl nv bv ab as asa oy oyj pte pty pjsc ooo",
);
const MOST_INITIALS = 6;

/** The words of a normalised name by which an organisation is told. */
export function organisationWords(key: string): string[] {
  const all = key.split(" ").filter((word) => !SMALL_WORDS.has(word));
  const telling = all.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length > 0 ? telling : all;
}

/** Whether a name is written as initials: "NRA", "N.R.A.". */
export function isInitials(text: string): boolean {
  return /^(?:\p{Lu}[.&]?){2,}$/u.test(text) && [...text].length <= 2 * MOST_INITIALS;
}

/** The initials of a normalised name of several words, without and with its small words. */
export function initialsOf(key: string): string[] {
  const all = key.split(" ");
  const long = all.filter((word) => !SMALL_WORDS.has(word));
  if (long.length < 2) return [];
  return [...new Set([long, all].map((some) => some.map((word) => word[0] ?? "").join("")))];
}

/** How two normalised names stand to each other, neither of them initials; null where they cannot be one organisation's. */
export function relationOfOrganisations(one: string, other: string): OrganisationRelation | null {
  const [left, right] = [organisationWords(one), organisationWords(other)];
  if (left.length !== right.length || left.length === 0) return null;
  const different = left.flatMap((word, at): (readonly [string, string])[] =>
    word === right[at] ? [] : [[word, right[at] ?? ""]],
  );
  if (different.length === 0) return "SAME";
  if (different.every(([word, beside]) => isTransliteration(word, beside)))
    return "TRANSLITERATION";
  return different.length === 1 && different.every(([word, beside]) => isMisspelt(word, beside))
    ? "MISSPELLING"
    : null;
}
