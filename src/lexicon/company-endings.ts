/** Last words of companies' names that are common nouns otherwise, so that they tell something in names of several words only. In lower case. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  `transit mutual assurance insurance rail railway railways energy electric petroleum oil gas steel mining foods telecom telecoms communications
  systems networks capital securities financial group brothers stores shipping lines logistics chemicals software labs laboratories solutions
  properties estates entertainment pictures aviation aerospace therapeutics healthcare utilities automotive cargo ferries trains buses coaches
  breweries brewery dairies mills foundry shipyards builders homes retail outfitters supermarkets hotels resorts semiconductors electronics`
    .trim()
    .split(/\s+/),
);
