import type { ActorKind, NameKind } from "../../shared/vocabulary";
import { normaliseName } from "../normalise-name";
import { relationOfOrganisations } from "./organisation-names";
import { personName, relationOfPersons } from "./person-names";

/** An actor's name, and of what kind an article takes it to be. */
interface GivenName {
  readonly text: string;
  readonly kind: NameKind;
}

/**
 * In which way a name of one of the actors that are one names them all: what an article takes for the name is a transliteration or
 * a misspelling where it is so of the name that they are shown under.
 */
export function kindOfName(
  { text, kind }: GivenName,
  shown: { readonly name: string; readonly kind: ActorKind },
): NameKind {
  if (kind !== "NAME") return kind;
  const relation = relationOfNames(normaliseName(text), normaliseName(shown.name), shown.kind);
  return relation === "TRANSLITERATION" || relation === "MISSPELLING" ? relation : kind;
}

function relationOfNames(one: string, other: string, kind: ActorKind): string | null {
  if (kind !== "PERSON") return relationOfOrganisations(one, other);
  const [left, right] = [personName(one), personName(other)];
  return left && right && relationOfPersons(left, right);
}
