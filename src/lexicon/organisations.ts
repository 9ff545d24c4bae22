import type { ActorKind } from "../shared/vocabulary";

const words = (kind: ActorKind, list: string): (readonly [string, ActorKind])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind] as const);

/** The nouns that a name or description of an organisation ends with, in lower case → the kind of actor. */
export const ORGANISATION_NOUNS: ReadonlyMap<string, ActorKind> = new Map([
  ...words(
    "PUBLIC_BODY",
    `ministry parliament government court congress senate assembly department agency commission council police army navy forces
    administration cabinet committee authority authorities bureau embassy consulate tribunal directorate secretariat guard guards corps treasury
    legislature municipality prosecution brigade inspectorate regulator taskforce inquiry knesset bundestag duma militia military leadership command`,
  ),
  ...words(
    "ORGANIZATION",
    `party union university organization organisation association federation institute institution foundation league alliance movement front church
    club society centre center school college hospital clinic fund coalition brotherhood nations campaign charity syndicate academy museum
    confederation initiative trust watchdog opposition`,
  ),
  ...words(
    "COMPANY",
    `inc corp corporation co company ltd llc plc holdings airlines airways motors bank industries technologies partners
    ventures pharmaceuticals studios gmbh ag sa nv shipyard firm manufacturer operator developer retailer`,
  ),
  ...words(
    "NEWS_ORGANIZATION",
    `times post news tribune herald gazette journal guardian telegraph broadcaster television tv radio newspaper magazine daily chronicle
    observer courier examiner media newswire newsroom`,
  ),
]);

/** Last words of public bodies' names that are common nouns otherwise ("National Statistics Office", "Water Board"). In lower case. */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  "office board registry chamber".split(" "),
);

/** Nouns that may describe an organisation and often mean a thing ("a back channel"), so that they make no name one. In lower case. */
export const LOOSE_ORGANISATION_NOUNS: ReadonlyMap<string, ActorKind> = new Map([
  ...words("NEWS_ORGANIZATION", "channel outlet publication tabloid weekly"),
  ...words("PUBLIC_BODY", "office board"),
]);

/** Nouns that name a body ("Central Command") and describe the people at its head ("the army's senior command"). In lower case. */
export const LEADERSHIP_NOUNS: ReadonlySet<string> = new Set(["leadership", "command"]);

/** Nouns that make a name one of a news organisation where they stand before "agency" or "service". */
export const NEWS_MODIFIERS: ReadonlySet<string> = new Set(["news", "press", "wire", "telegraph"]);

/** The last words of news organisations that are called by what stands before ("Orbis" for "Orbis Press Agency"); papers are called by their last. */
export const NEWS_SORTS: ReadonlySet<string> = new Set(
  "agency service news newswire wire broadcasting television tv radio media online".split(" "),
);

/** What says of which sort a news organisation is, before the noun: "state television", "daily newspaper". In lower case. */
export const OUTLET_MODIFIERS: ReadonlySet<string> = new Set([
  ...NEWS_MODIFIERS,
  ..."state state-run state-owned state-controlled state-funded public national private independent local regional daily weekly online".split(
    " ",
  ),
]);

/** Names that stand for a body or its members, in lower case → kind and country. */
export const KNOWN_BODIES: ReadonlyMap<
  string,
  { readonly kind: ActorKind; readonly country: string | null; readonly metonym: boolean }
> = new Map([
  ...metonyms(
    "US",
    "white house, capitol hill, pentagon, state department, oval office, foggy bottom",
  ),
  ...metonyms("RU", "kremlin"),
  ...metonyms("GB", "downing street, whitehall, westminster, scotland yard, buckingham palace"),
  ...metonyms("FR", "élysée, elysée, elysee, quai d'orsay, matignon"),
  ...metonyms("TR", "sublime porte"),
  ...known(
    "PUBLIC_BODY",
    "US",
    "congress, senate, supreme court, house of representatives, fbi, cia, federal reserve, nasa",
  ),
  ...known("PUBLIC_BODY", "IL", "knesset, mossad, shin bet, idf"),
  ...known("PUBLIC_BODY", "DE", "bundestag, bundesrat"),
  ...known("PUBLIC_BODY", "RU", "duma, state duma"),
  ...known(
    "ORGANIZATION",
    null,
    "united nations, un, u.n., nato, european union, eu, e.u., opec, who, imf, world bank, hamas, hezbollah, red cross, amnesty international, greenpeace",
  ),
  ...known(
    "NEWS_ORGANIZATION",
    null,
    "reuters, associated press, ap, afp, agence france-presse, bbc, cnn, nbc, abc, cbs, fox news, msnbc, npr, bloomberg, al jazeera, xinhua, interfax, politico, the economist, tass, ria novosti, itar-tass, belta, ukrinform, anadolu, kyodo, jiji, yonhap, kcna, irna, tasnim, fars, ansa, efe, dpa, pti, antara, bernama, sana, wafa, upi, al arabiya, sky news, itv news, channel 4 news",
  ),
]);

/** Names of parliaments, which reports also call "the parliament". */
export const PARLIAMENTS: ReadonlySet<string> = new Set(
  "congress knesset bundestag duma".split(" "),
);

function metonyms(country: string, names: string) {
  return list(names, { kind: "PUBLIC_BODY" as const, country, metonym: true });
}

function known(kind: ActorKind, country: string | null, names: string) {
  return list(names, { kind, country, metonym: false });
}

function list<T>(names: string, value: T): (readonly [string, T])[] {
  return names.split(", ").map((name) => [name, value] as const);
}
