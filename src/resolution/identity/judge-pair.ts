import type { NamedActor } from "./named-actor";
import {
  initialsOf,
  type OrganisationRelation,
  relationOfOrganisations,
} from "./organisation-names";
import { type NameRelation, personName, relationOfPersons } from "./person-names";

/** What articles show of two actors beside their names. */
export interface PairEvidence {
  /** Whether some article mentions both as two. */
  readonly areTogether: boolean;
  /** Whether both are told to hold one office of one body or country at about one time. */
  readonly haveSameOffice: boolean;
  /** Whether both are told to hold an office of one title, of one of which it is not said of what. */
  readonly haveSameTitle: boolean;
  /** Whether they are told to hold one office of two bodies or countries at one time. */
  readonly haveOtherOffice: boolean;
  /** How many others with names are mentioned together with either. */
  readonly companions: number;
  /** Days between the nearest articles that mention the one and the other; null where there are none. */
  readonly daysApart: number | null;
}

/** What a rule makes of a pair: joined where the case is clear, else offered to people. */
export interface RuleJudgement {
  readonly judgement: "POSITIVE" | "NO_JUDGEMENT";
  /** From 0 to 1. */
  readonly score: number;
  /** Why, in words. */
  readonly reason: string;
}

export type ActorRelation = NameRelation | OrganisationRelation;

/** How sure the names make it alone, together with an office, and together with whom they are named beside. */
interface Certainty {
  readonly byName: number;
  readonly byOffice: number;
  readonly byCompanions: number;
}

const CERTAINTY: { readonly [R in ActorRelation]: Certainty } = {
  SAME: { byName: 0.75, byOffice: 0.97, byCompanions: 0.92 },
  TRANSLITERATION: { byName: 0.7, byOffice: 0.96, byCompanions: 0.9 },
  MIDDLE_NAME: { byName: 0.7, byOffice: 0.96, byCompanions: 0.9 },
  MISSPELLING: { byName: 0.6, byOffice: 0.93, byCompanions: 0.86 },
  INITIAL: { byName: 0.55, byOffice: 0.92, byCompanions: 0.85 },
  SURNAME: { byName: 0.5, byOffice: 0.9, byCompanions: 0.82 },
  ACRONYM: { byName: 0.5, byOffice: 0.9, byCompanions: 0.85 },
};

const WORDS: { readonly [R in ActorRelation]: string } = {
  SAME: "the same name",
  TRANSLITERATION: "one name in two transliterations",
  MIDDLE_NAME: "one name with and without a middle name",
  MISSPELLING: "one name with a slip of the pen",
  INITIAL: "an initial and surname that fit the name",
  SURNAME: "a surname that fits the name",
  ACRONYM: "initials that fit the name",
};

/** News of one event goes round for so many days. */
const SAME_NEWS_DAYS = 4;
/** Who is named only in part is somebody of these days. */
const OFFERED_DAYS = 366;
const COMPANIONS = 2;

/** How the names of two actors stand to each other, by those of their names that agree best; null where they cannot be one. */
export function relationOf(one: NamedActor, other: NamedActor): ActorRelation | null {
  if (!one.isWhole && !other.isWhole) return null;
  const differ = one.country !== null && other.country !== null && one.country !== other.country;
  if (differ || !areOfOneSort(one, other)) return null;
  if (one.kind === "PERSON") return bestOf(one, other, relationOfKeys);
  const named = bestOf(one, other, relationOfOrganisations);
  if (named !== null) return named;
  return haveSameInitials(one, other) ? "ACRONYM" : null;
}

/** Decides on two actors whose names stand like that to each other; null where they are two for all that is known. */
export function judgePair(relation: ActorRelation, evidence: PairEvidence): RuleJudgement | null {
  if (evidence.areTogether || evidence.haveOtherOffice) return null;
  const { byName, byOffice, byCompanions } = CERTAINTY[relation];
  const { companions, daysApart } = evidence;
  const name = WORDS[relation];
  if (evidence.haveSameOffice) {
    return { judgement: "POSITIVE", score: byOffice, reason: `${name}, and the same office` };
  }
  const isSameNews = daysApart !== null && daysApart <= SAME_NEWS_DAYS;
  const others = `${companions} ${companions === 1 ? "other" : "others"}`;
  if (isSameNews && companions + Number(evidence.haveSameTitle) >= COMPANIONS) {
    const title = evidence.haveSameTitle ? ", an office of the same title" : "";
    const reason = `${name}${title}, and within days named beside the same ${others}`;
    return { judgement: "POSITIVE", score: byCompanions, reason };
  }
  const isPart = relation === "SURNAME" || relation === "INITIAL" || relation === "ACRONYM";
  if (isPart && (daysApart === null || daysApart > OFFERED_DAYS)) return null;
  const more = companions > 0 ? `, named beside the same ${others}` : "";
  const score = byName + (companions > 0 ? 0.05 : 0) + (evidence.haveSameTitle ? 0.05 : 0);
  return {
    judgement: "NO_JUDGEMENT",
    score: Math.round(score * 100) / 100,
    reason: `${name}${more}`,
  };
}

/** What reads like initials or a plain name is taken for an organisation until more is known. */
function areOfOneSort({ kind: one }: NamedActor, { kind: other }: NamedActor): boolean {
  if (one === other) return true;
  if (one === "PERSON" || other === "PERSON") return false;
  return one === "ORGANIZATION" || other === "ORGANIZATION";
}

function bestOf<R extends ActorRelation>(
  one: NamedActor,
  other: NamedActor,
  relate: (one: string, other: string) => R | null,
): R | null {
  const found = one.nameKeys
    .flatMap((key) => other.nameKeys.map((beside) => relate(key, beside)))
    .filter((relation) => relation !== null);
  const [best] = found.sort((a, b) => CERTAINTY[b].byName - CERTAINTY[a].byName);
  return best ?? null;
}

function relationOfKeys(one: string, other: string): NameRelation | null {
  const [left, right] = [personName(one), personName(other)];
  return left && right && relationOfPersons(left, right);
}

function haveSameInitials(one: NamedActor, other: NamedActor): boolean {
  const [part, whole] = one.isWhole ? [other, one] : [one, other];
  if (part.isWhole) return false;
  const initials = [...whole.initials, ...whole.nameKeys.flatMap(initialsOf)];
  return part.initials.some((letters) => initials.includes(letters));
}
