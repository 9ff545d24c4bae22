/** British spellings in names of bodies → the American ones. In lower case. */
export const AMERICAN_SPELLING: ReadonlyMap<string, string> = new Map(
  [
    "harbour harbor",
    "harbours harbors",
    "labour labor",
    "defence defense",
    "centre center",
    "theatre theater",
    "organisation organization",
    "programme program",
    "mediaeval medieval",
    "paediatric pediatric",
    "fibre fiber",
    "honour honor",
    "neighbourhood neighborhood",
    "jewellery jewelry",
    "aluminium aluminum",
    "licence license",
  ].map((pair) => pair.split(" ") as [string, string]),
);
