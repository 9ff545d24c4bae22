import { ORGANISATION_NOUNS } from "./organisations";

/** Words of names that say of which sort a body is, and not which one it is. In lower case. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...ORGANISATION_NOUNS.keys(),
  ...`a an and the of for on to in at with defence defense foreign interior finance home justice health education housing
  transport trade industry agriculture environment energy labour labor culture information economy economic security state
  states national federal central regional local provincial city county district municipal supreme high constitutional
  criminal civil military public general affairs office offices minister ministers prime president house houses lower upper
  people peoples democratic ruling main opposition new old north south east west northern southern eastern western
  first second press service services board chamber body bodies officials lawmakers mps civil air force coast border customs tax statistics election
  electoral human rights research development police prosecutor prosecutors attorney intelligence`
    .split(/\s+/u)
    .filter((word) => word !== ""),
]);
