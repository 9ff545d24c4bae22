import countries from "world-countries";

/** What world-countries lacks or words otherwise than newspapers do: names, adjectives and peoples by ISO 3166-1 alpha-2 code. */
const MORE_NAMES = `US: US, U.S., USA, U.S.A., United States of America, America | GB: UK, U.K., Britain, Great Britain | AE: UAE, U.A.E., Emirates |
  CZ: Czech Republic | TR: Turkey | NL: Holland, Netherlands | MM: Burma | CD: Democratic Republic of the Congo | CI: Cote d'Ivoire, Côte d'Ivoire |
  TL: East Timor | SZ: Swaziland | VA: Vatican, Holy See | MK: Macedonia | BA: Bosnia | PS: Palestinian Authority | CV: Cabo Verde | GM: The Gambia | LA: Lao`;
const MORE_DEMONYMS = `US: American, U.S., US | GB: British, UK, U.K., Briton | FR: French | NL: Dutch | AE: Emirati | SA: Saudi | DK: Dane | FI: Finn | SE: Swede |
  PL: Pole | TR: Turk | IS: Icelandic | NZ: New Zealand | KG: Kyrgyz | KZ: Kazakh | TJ: Tajik | UZ: Uzbek | PH: Philippine | AR: Argentinian, Argentine |
  EC: Ecuadorian | SI: Slovenian | HR: Croat | RS: Serb | XK: Kosovan | BG: Bulgarian | LA: Lao | ES: Spaniard | HU: Hungarian | PS: Palestinian |
  IE: Irish | BA: Bosnian | LU: Luxembourgish | CZ: Czech | HK: Hong Kong | BD: Bangladeshi | MG: Malagasy | MV: Maldivian | VU: Vanuatuan`;
const MORE_CAPITALS =
  "IL: Tel Aviv | UA: Kiev | US: Washington | CH: Berne | IN: Delhi | CN: Peking | IR: Teheran";

/** Names that are commonly something else: people's, other places', or the country's own. */
const AMBIGUOUS_CAPITALS = new Set(
  "victoria kingston georgetown wellington santiago hamilton stanley kingstown san-josé".split(" "),
);

function entries(list: string): (readonly [string, string])[] {
  return list.split("|").flatMap((line) => {
    const [code = "", names = ""] = line.split(":").map((part) => part.trim());
    return names.split(",").map((name) => [name.trim().toLowerCase(), code] as const);
  });
}

const demonyms = countries.flatMap(({ cca2, demonyms: known }) =>
  [known.eng?.m, known.eng?.f]
    .flatMap((words) => words?.split(/, | or /) ?? [])
    .map((word) => [word.toLowerCase(), cca2] as const),
);
const sovereign = countries.filter(
  ({ unMember, cca2 }) => unMember || ["TW", "XK", "PS"].includes(cca2),
);
const firstWins = (pairs: readonly (readonly [string, string])[]) => new Map(pairs.toReversed());

/** A country's name in lower case → its code. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, string> = firstWins([
  ...entries(MORE_NAMES),
  ...countries.map(({ name, cca2 }) => [name.common.toLowerCase(), cca2] as const),
]);

/** An adjective of nationality in lower case, or the noun for one of the people → the country's code. */
export const COUNTRY_BY_DEMONYM: ReadonlyMap<string, string> = firstWins([
  ...entries(MORE_DEMONYMS),
  ...sovereign.flatMap(({ cca2 }) => demonyms.filter(([, code]) => code === cca2)),
  ...demonyms,
]);

/** A capital's name in lower case, which may stand for its country's government → the country's code. */
export const COUNTRY_BY_CAPITAL: ReadonlyMap<string, string> = firstWins(
  [
    ...entries(MORE_CAPITALS),
    ...sovereign.flatMap(({ capital, cca2 }) =>
      capital.map((city) => [city.toLowerCase().replace(/ d\.c\.$/, ""), cca2] as const),
    ),
  ].filter(([city]) => !COUNTRY_BY_NAME.has(city) && !AMBIGUOUS_CAPITALS.has(city)),
);

/** A country's common English name by its code. */
export const COUNTRY_NAME: ReadonlyMap<string, string> = new Map(
  countries.map(({ cca2, name }) => [cca2, name.common]),
);

/** A country as an actor: what else news call it, as they spell it. */
export interface CountryNames {
  /** In full, as treaties have it. */
  readonly official: string;
  /** Of its people, also as adjectives. */
  readonly demonyms: readonly string[];
  /** Seats of its government, those aside whose names are commonly something else. */
  readonly capitals: readonly string[];
}

/** What a country is called beside its common name, by its code. */
export const COUNTRY_NAMES: ReadonlyMap<string, CountryNames> = new Map(
  countries.map(({ cca2, name, capital, demonyms: known }) => [
    cca2,
    {
      official: name.official,
      demonyms: [...new Set([known.eng?.m, known.eng?.f].filter((word) => word !== undefined))],
      capitals: capital.filter((city) => COUNTRY_BY_CAPITAL.get(city.toLowerCase()) === cca2),
    },
  ]),
);
