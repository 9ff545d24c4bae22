import { AGENCY_ENDING, NEWS_AGENCIES, STAFF_ENDING } from "../../lexicon/news-agencies";
import { KNOWN_BODIES, ORGANISATION_NOUNS } from "../../lexicon/organisations";
import { normaliseName } from "../normalise-name";

/**
 * The form under which names of outlets and agencies are compared: "the Meridian Press Agency", "Meridian" and "Meridian staff"
 * have one, as "AP" and "Associated Press" have, and as a host's name has with the name that it is made of.
 */
export function newsKey(name: string): string {
  const host = /^(?<own>[\p{L}\p{N}-]+)(?:\.[\p{L}\p{N}-]+)+$/u.exec(name.trim())?.groups?.own;
  const full = normaliseName(host ?? name);
  const staffed = STAFF_ENDING.exec(full)?.groups?.own ?? full;
  const known = NEWS_AGENCIES.get(staffed);
  if (known !== undefined) return known;
  const own = AGENCY_ENDING.exec(staffed)?.groups?.own ?? staffed;
  return NEWS_AGENCIES.get(own) ?? own;
}

/** Whether the name alone tells that it is one of an agency or outlet. */
export function isNewsName(name: string): boolean {
  const full = normaliseName(name);
  const staffed = STAFF_ENDING.exec(full)?.groups?.own ?? full;
  if (NEWS_AGENCIES.has(staffed) || AGENCY_ENDING.test(staffed)) return true;
  const last = staffed.split(" ").at(-1) ?? "";
  return (
    KNOWN_BODIES.get(staffed)?.kind === "NEWS_ORGANIZATION" ||
    (staffed !== last && ORGANISATION_NOUNS.get(last) === "NEWS_ORGANIZATION")
  );
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
