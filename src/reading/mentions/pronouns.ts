import type { SurfaceText } from "../surface/surface-text";
import type { Gender, MentionDraft } from "./types";

interface Pronoun {
  readonly gender: Gender;
  readonly plural: boolean;
}

const forms = (list: string, pronoun: Pronoun) =>
  list.split(" ").map((form) => [form, pronoun] as const);

/** Third person only: who "I" and "we" are depends on who speaks. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...forms("he him his himself", { gender: "MALE", plural: false }),
  ...forms("she her hers herself", { gender: "FEMALE", plural: false }),
  ...forms("it its itself", { gender: "NEUTER", plural: false }),
  ...forms("they them their theirs themselves", { gender: null, plural: true }),
]);

/** Personal, possessive and reflexive pronouns of the third person. */
export function findPronouns(surface: SurfaceText): MentionDraft[] {
  return surface.words.flatMap((word) => {
    const pronoun = PRONOUNS.get(word.lower);
    if (pronoun === undefined || (word.text === word.text.toUpperCase() && word.text.length === 2))
      return [];
    const { start, end } = word;
    return [
      {
        rule: "pronoun",
        span: { start, end },
        extent: { start, end },
        kind: "PRONOMINAL" as const,
        actorKind: null,
        nameKind: null,
        name: word.text,
        ...pronoun,
        definite: true,
        roles: [],
        country: null,
        confidence: 0.9,
      },
    ];
  });
}
