import { BE_FORMS } from "../../lexicon/function-words";
import { verbReading } from "../../reading/surface/verb-forms";
import { plainWords } from "../plain-words";
import type { WordedClaim } from "./worded-claim";

/** Who does what is told, and to whom it is done (the logical subject and object). */
export interface Roles {
  readonly subjectId: string | null;
  readonly objectId: string | null;
  readonly subjectText: string;
}

type Worded = Pick<
  WordedClaim,
  "subjectId" | "objectId" | "subjectText" | "objectText" | "predicate"
>;

const MOST_WORDS = 20;

/**
 * "The fleet was attacked by Velmora" has the roles of "Velmora attacked the fleet". A passive that names no actor who does it stays
 * as it is: "is known for" tells of its subject as an active verb does.
 */
export function rolesOf({
  subjectId,
  objectId,
  subjectText,
  objectText,
  predicate,
}: Worded): Roles {
  const doer = /^by\s+(?<words>\S.*)$/su.exec(objectText)?.groups?.words;
  return doer !== undefined && objectId !== null && isPassive(predicate ?? "")
    ? { subjectId: objectId, objectId: subjectId, subjectText: doer }
    : { subjectId, objectId, subjectText };
}

/** A form of "be" and then a participle: "was attacked", but not "was attacking". */
function isPassive(predicate: string): boolean {
  const words = plainWords(predicate, MOST_WORDS).map(({ lower }) => lower);
  const isOfBe = words.slice(0, -1).some((word) => BE_FORMS.has(word));
  return isOfBe && verbReading(words.at(-1) ?? "")?.participle === true;
}
