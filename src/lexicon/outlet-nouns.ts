import type { OutletKind } from "../shared/vocabulary";

const words = (kind: OutletKind, list: string): (readonly [string, OutletKind])[] =>
  list.split(/\s+/u).map((word) => [word, kind] as const);

/** The nouns in an outlet's name that tell what sort of publication it is, in lower case. */
export const OUTLET_NOUNS: ReadonlyMap<string, OutletKind> = new Map([
  ...words("NEWS_AGENCY", "wire newswire"),
  ...words("BROADCASTER", "radio tv television broadcasting broadcaster channel"),
  ...words(
    "NEWSPAPER",
    `tribune post times gazette herald courier chronicle observer examiner guardian telegraph mail journal daily newspaper
    inquirer dispatch standard sentinel argus advertiser`,
  ),
  ...words("MAGAZINE", "weekly monthly quarterly magazine review"),
  ...words("BLOG", "blog"),
]);
