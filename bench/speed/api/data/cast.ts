import type { ActorKind } from "../../../../src/shared/vocabulary";
import { Dice } from "../../ingest/news/dice";
import { COMPANY_FORMS, distinct, invented, outletName } from "../../ingest/news/names";
import { GIVEN_NAMES, NAME_ENDINGS, OFFICES, PLACE_ENDINGS, TOPICS } from "../../ingest/news/words";
import type { Size } from "./size";

/** Somebody who speaks, or of whom is spoken. */
export interface CastActor {
  readonly id: number;
  readonly kind: ActorKind;
  readonly name: string;
  /** By which it is called where it was named before. */
  readonly shortName: string;
  /** The keys of its names: a short name of its own has one, too. */
  readonly nameId: number;
  readonly shortNameId: number;
  /** Worded before the name where it is first named: "finance minister"; null where it has no office. */
  readonly office: string | null;
}

export interface CastOutlet {
  readonly id: number;
  readonly actor: CastActor;
  readonly domain: string;
}

/** Everybody there is; the first of each are met most often. */
export interface Cast {
  readonly outlets: readonly CastOutlet[];
  readonly actors: readonly CastActor[];
  readonly places: readonly string[];
}

/** How many people share a surname, about. */
const NAMESAKES = 18;
const PEOPLE_A_PLACE = 12;
const BODIES_OF_100 = 15;
const COMPANIES_OF_100 = 10;

/** The same actors in the same order for the same seed and size. */
export function castOf(seed: number, size: Size): Cast {
  const dice = new Dice(seed);
  const count = size.actors - size.outlets;
  const surnames = distinct(Math.ceil(count / NAMESAKES), () => invented(dice, NAME_ENDINGS));
  const places = distinct(Math.ceil(count / PEOPLE_A_PLACE), () => invented(dice, PLACE_ENDINGS));
  const outlets = distinct(size.outlets, () => outletName(dice, places).replace(/^The /u, "")).map(
    (name, at) => outletOf(at + 1, name),
  );
  const bodies = TOPICS.flatMap((topic) => topic.bodies);
  const kinds = new Map<string, ActorKind>();
  while (kinds.size < count) {
    const roll = dice.below(100);
    if (roll < BODIES_OF_100) {
      kinds.set(`the ${dice.pick(bodies)} of ${dice.pick(places)}`, "PUBLIC_BODY");
    } else if (roll < BODIES_OF_100 + COMPANIES_OF_100) {
      kinds.set(`${dice.pick(surnames)} ${dice.pick(COMPANY_FORMS)}`, "COMPANY");
    } else kinds.set(`${dice.pick(GIVEN_NAMES)} ${dice.pick(surnames)}`, "PERSON");
  }
  const actors = [...kinds].map(([name, kind], at): CastActor => {
    const isPerson = kind === "PERSON";
    const id = size.outlets + at + 1;
    return {
      id,
      kind,
      name,
      shortName: isPerson ? (name.split(" ").at(-1) ?? name) : name,
      nameId: 2 * id,
      shortNameId: isPerson ? 2 * id + 1 : 2 * id,
      office: isPerson ? dice.pick(OFFICES).replace(/^the /u, "") : null,
    };
  });
  return { outlets, actors, places };
}

function outletOf(id: number, name: string): CastOutlet {
  const names = { name, shortName: name, nameId: 2 * id, shortNameId: 2 * id };
  const actor = { id, kind: "NEWS_ORGANIZATION", ...names, office: null } as const;
  return { id, actor, domain: `${name.toLowerCase().replace(/\W+/gu, "-")}.example` };
}
