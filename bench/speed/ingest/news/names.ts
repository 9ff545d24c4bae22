import { Dice } from "./dice";
import {
  AGENCY_FORMS,
  COUNTRIES,
  GIVEN_NAMES,
  NAME_ENDINGS,
  NAME_STARTS,
  OFFICES,
  OUTLET_FORMS,
  PLACE_ENDINGS,
} from "./words";

/** Somebody whom the news quotes. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  /** With its article where it stands alone: "the transport minister of Norway". */
  readonly office: string;
}

export interface NewsOutlet {
  readonly name: string;
  readonly domain: string;
  readonly isAgency: boolean;
}

/** Everybody and everything that the news of one seed is about; the first of each are named most often. */
export interface World {
  readonly outlets: readonly NewsOutlet[];
  readonly agencies: readonly NewsOutlet[];
  readonly people: readonly Person[];
  readonly places: readonly string[];
  readonly companies: readonly string[];
}

const OUTLETS = 320;
const AGENCIES = 8;
const PEOPLE = 6000;
const PLACES = 1500;
const COMPANIES = 1200;
/** Fewer surnames than people, so that many share theirs. */
const SURNAMES = 1100;

export function worldOf(seed: number): World {
  const dice = new Dice(seed);
  const surnames = distinct(SURNAMES, () => invented(dice, NAME_ENDINGS));
  const places = distinct(PLACES, () => invented(dice, PLACE_ENDINGS));
  const agencies = distinct(AGENCIES, () => `${dice.pick(places)} ${dice.pick(AGENCY_FORMS)}`);
  const papers = distinct(OUTLETS, () => outletName(dice, places));
  const outlets = [...agencies, ...papers].map((name, at) => ({
    name,
    domain: `${name.toLowerCase().replace(/\W+/gu, "-")}.example`,
    isAgency: at < AGENCIES,
  }));
  const names = distinct(PEOPLE, () => `${dice.pick(GIVEN_NAMES)} ${dice.zipf(surnames)}`);
  return {
    outlets,
    agencies: outlets.filter(({ isAgency }) => isAgency),
    people: names.map((name) => ({
      name,
      surname: name.split(" ").at(-1) ?? name,
      office: officeIn(dice, places),
    })),
    places,
    companies: distinct(COMPANIES, () => `${dice.pick(surnames)} ${dice.pick(COMPANY_FORMS)}`),
  };
}

export const COMPANY_FORMS = [
  "Group",
  "Energy",
  "Holdings",
  "Foods",
  "Motors",
  "Bank",
  "Shipping",
  "Industries",
];

function officeIn(dice: Dice, places: readonly string[]): string {
  const where = dice.chance(0.4) ? dice.zipf(COUNTRIES) : dice.zipf(places);
  return `${dice.pick(OFFICES)} of ${where}`;
}

export function outletName(dice: Dice, places: readonly string[]): string {
  return `${dice.chance(0.5) ? "" : "The "}${dice.pick(places)} ${dice.pick(OUTLET_FORMS)}`;
}

export function invented(dice: Dice, endings: readonly string[]): string {
  const middle = dice.chance(0.4)
    ? dice.pick(["a", "e", "i", "o", "u"]) + dice.pick(["l", "r", "n", "m", "v"])
    : "";
  return dice.pick(NAME_STARTS) + middle + dice.pick(endings);
}

export function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}
