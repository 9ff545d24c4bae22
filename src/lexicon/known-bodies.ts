import type { ActorKind, NameKind } from "../shared/vocabulary";

/** A public body or an international organisation with the names that it goes by in the news. */
export interface KnownBody {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; null for bodies of many states. */
  readonly country: string | null;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
}

/**
 * One line a body: the name that news use most; acronyms; aliases; metonyms, which are places and buildings that stand for it.
 * Names that many bodies share ("Supreme Court") count only together with the country.
 */
const LINES: readonly (readonly [kind: ActorKind, country: string | null, lines: string])[] = [
  [
    "PUBLIC_BODY",
    "US",
    `White House; ; ; Oval Office
    Pentagon; ; Department of Defense, Defense Department
    State Department; ; Department of State; Foggy Bottom
    US Congress; ; Congress, United States Congress; Capitol Hill
    US Senate; ; Senate, United States Senate
    House of Representatives; ; US House of Representatives
    US Supreme Court; ; Supreme Court
    Federal Bureau of Investigation; FBI
    Central Intelligence Agency; CIA
    National Security Agency; NSA
    Department of Justice; DOJ; Justice Department
    Department of Homeland Security; DHS; Homeland Security
    Federal Reserve; ; the Fed
    NASA; ; National Aeronautics and Space Administration
    Centers for Disease Control and Prevention; CDC`,
  ],
  [
    "PUBLIC_BODY",
    "RU",
    "Kremlin\nState Duma; ; Duma\nFederal Security Service; FSB\nFederation Council",
  ],
  [
    "PUBLIC_BODY",
    "GB",
    `Downing Street; ; Number 10, 10 Downing Street
    British government; ; UK government; Whitehall
    British Parliament; ; UK Parliament; Westminster
    House of Commons
    House of Lords
    Bank of England
    Foreign Office; FCDO; Foreign and Commonwealth Office
    Metropolitan Police; ; Met Police; Scotland Yard
    Buckingham Palace`,
  ],
  [
    "PUBLIC_BODY",
    "FR",
    "Élysée; ; Élysée Palace\nFrench Foreign Ministry; ; ; Quai d'Orsay\nMatignon\nNational Assembly",
  ],
  ["PUBLIC_BODY", "DE", "Bundestag\nBundesrat\nBundesbank"],
  [
    "PUBLIC_BODY",
    "IL",
    "Knesset\nMossad\nShin Bet\nIsrael Defense Forces; IDF; Israeli military, Israeli army",
  ],
  ["PUBLIC_BODY", "IR", "Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards"],
  ["PUBLIC_BODY", "UA", "Verkhovna Rada\nSecurity Service of Ukraine; SBU"],
  [
    "PUBLIC_BODY",
    "CN",
    "National People's Congress; NPC\nPeople's Liberation Army; PLA\nZhongnanhai",
  ],
  ["PUBLIC_BODY", "IN", "Lok Sabha\nRajya Sabha"],
  ["PUBLIC_BODY", "PL", "Sejm"],
  ["PUBLIC_BODY", "SE", "Riksdag"],
  ["PUBLIC_BODY", "IE", "Dáil"],
  ["PUBLIC_BODY", "KR", "Blue House"],
  [
    "ORGANIZATION",
    null,
    `United Nations; UN, U.N.
    UN Security Council; ; United Nations Security Council
    NATO; ; North Atlantic Treaty Organization
    European Union; EU, E.U.
    European Commission
    European Parliament
    European Central Bank; ECB
    Council of Europe
    African Union
    Arab League; ; League of Arab States
    Association of Southeast Asian Nations; ASEAN
    OPEC; ; Organization of the Petroleum Exporting Countries
    World Health Organization; WHO
    International Monetary Fund; IMF
    World Bank
    World Trade Organization; WTO
    International Atomic Energy Agency; IAEA
    International Criminal Court
    International Court of Justice; ICJ
    OSCE; ; Organization for Security and Co-operation in Europe
    UNICEF
    UNRWA
    UNHCR; ; UN Refugee Agency
    Red Cross; ICRC; International Committee of the Red Cross
    Amnesty International; ; Amnesty
    Human Rights Watch; HRW
    Greenpeace
    Médecins Sans Frontières; MSF; Doctors Without Borders
    Hamas
    Hezbollah; ; Hizbollah`,
  ],
];

const NAME_KINDS = ["ACRONYM", "ALIAS", "METONYM"] as const;

function readLine(kind: ActorKind, country: string | null, line: string): KnownBody {
  const [name = "", ...others] = line.split(";").map((part) => part.trim());
  const names = NAME_KINDS.flatMap((nameKind, index) =>
    (others[index] ?? "")
      .split(",")
      .map((text) => ({ text: text.trim(), kind: nameKind }))
      .filter(({ text }) => text !== ""),
  );
  return { name, kind, country, names };
}

/** Governments by their seats, ministries, parliaments, services, courts and banks of states, and organisations of many states. */
export const PUBLIC_BODIES: readonly KnownBody[] = LINES.flatMap(([kind, country, lines]) =>
  lines.split("\n").map((line) => readLine(kind, country, line)),
);
