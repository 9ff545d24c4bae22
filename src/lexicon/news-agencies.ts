/** News agencies by the name under which they are compared → other names that credit lines give them. All in lower case. */
const AGENCIES: Readonly<Record<string, string>> = {
  reuters: "thomson reuters",
  ap: "associated press, the ap",
  afp: "agence france presse",
  upi: "united press international",
  dpa: "deutsche presse agentur",
  pa: "pa media, press association",
  pti: "press trust of india",
  ani: "asian news international",
  tass: "itar tass",
  "ria novosti": "ria",
  xinhua: "xinhua news agency",
  efe: "agencia efe",
  ansa: "agenzia nazionale stampa associata",
  aap: "australian associated press",
  cp: "canadian press, la presse canadienne",
  kyodo: "kyodo news",
  yonhap: "yonhap news agency",
  anadolu: "anadolu agency, aa",
  bloomberg: "bloomberg news",
  tt: "tt nyhetsbyran, tidningarnas telegrambyra",
  ntb: "norsk telegrambyra",
  apa: "austria presse agentur",
  belga: "agence belga",
  lusa: "agencia lusa",
  ukrinform: "ukrinform news agency",
  interfax: "interfax news agency",
};

/** Any name of a news agency, in lower case without marks → the one under which it is compared. */
export const NEWS_AGENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([key, others]) =>
    [key, ...others.split(", ")].map((name) => [name, key] as const),
  ),
);

/** What ends a name and says that it is one of a news agency: "Meridian Press Agency". */
export const AGENCY_ENDING =
  /^(?<own>.+?) (?:(?:news|press|wire|telegraph|telegraphic|information) )?(?:agency|agencies|newswire|wire|wires|wire service|news service|press service)$/u;

/** What stands behind an outlet's name where its people are credited together: "Meridian staff". */
export const STAFF_ENDING =
  /^(?<own>.+?) (?:staff|staff reporters?|staff writers?|writers?|reporters?|correspondents?|bureau|team)$/u;
