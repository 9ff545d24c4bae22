import type { OutletKind } from "../shared/vocabulary";

/** Who owns an outlet: a company or body by name, or the state of its country. */
export type KnownOwner =
  | { readonly name: string; readonly country: string | null }
  | { readonly state: string };

/** A large outlet with what is commonly known of it. */
export interface KnownOutlet {
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country: string;
  readonly owner: KnownOwner | null;
  /** Whether a government decides what it reports; null where that is disputed. */
  readonly stateControlled: boolean | null;
  readonly acronyms: readonly string[];
  readonly aliases: readonly string[];
  /** Hosts of its articles, without www. */
  readonly domains: readonly string[];
}

/**
 * One line an outlet: name; country; owner; state control; other names; domains. The owner is a name with its country,
 * "state" for the country itself, or nothing; control is yes, no or nothing where it is disputed. Names in capitals are acronyms.
 */
const LINES: Readonly<Partial<Record<OutletKind, string>>> = {
  NEWS_AGENCY: `
    Reuters; GB; Thomson Reuters CA; no; ; reuters.com
    Associated Press; US; ; no; AP; apnews.com
    Agence France-Presse; FR; ; no; AFP; afp.com
    United Press International; US; ; no; UPI; upi.com
    Deutsche Presse-Agentur; DE; ; no; DPA; dpa.com
    Press Association; GB; ; no; PA Media; pa.media
    Press Trust of India; IN; ; no; PTI; ptinews.com
    TASS; RU; state; yes; Itar-Tass; tass.com tass.ru
    RIA Novosti; RU; state; yes; ; ria.ru
    Sputnik; RU; state; yes; ; sputnikglobe.com
    Interfax; RU; ; no; ; interfax.com interfax.ru
    Xinhua; CN; state; yes; Xinhua News Agency; xinhuanet.com news.cn
    Kyodo; JP; ; no; Kyodo News; kyodonews.net
    Jiji Press; JP; ; no; Jiji; jiji.com
    Yonhap; KR; ; no; Yonhap News Agency; yna.co.kr
    Korean Central News Agency; KP; state; yes; KCNA; kcna.kp
    Anadolu; TR; state; yes; Anadolu Agency; aa.com.tr
    Islamic Republic News Agency; IR; state; yes; IRNA; irna.ir
    Tasnim; IR; ; ; Tasnim News Agency; tasnimnews.com
    Fars; IR; ; ; Fars News Agency; farsnews.ir
    BelTA; BY; state; yes; ; belta.by
    Ukrinform; UA; state; ; ; ukrinform.net ukrinform.ua
    SANA; SY; state; yes; Syrian Arab News Agency; sana.sy
    WAFA; PS; state; yes; ; wafa.ps
    Saudi Press Agency; SA; state; yes; SPA; spa.gov.sa
    Emirates News Agency; AE; state; yes; WAM; wam.ae
    Antara; ID; state; ; Antara News; antaranews.com
    Bernama; MY; state; ; ; bernama.com
    ANSA; IT; ; no; ; ansa.it
    EFE; ES; state; no; ; efe.com
    Bloomberg; US; Bloomberg LP US; no; Bloomberg News; bloomberg.com`,
  BROADCASTER: `
    BBC; GB; ; no; British Broadcasting Corporation, BBC News; bbc.com bbc.co.uk
    ITV News; GB; ITV plc GB; no; ; itv.com
    Channel 4 News; GB; ; no; ; channel4.com
    Sky News; GB; Comcast US; no; ; news.sky.com
    CNN; US; Warner Bros. Discovery US; no; Cable News Network; cnn.com
    NBC News; US; Comcast US; no; NBC; nbcnews.com
    ABC News; US; The Walt Disney Company US; no; ; abcnews.go.com
    CBS News; US; Paramount Skydance US; no; CBS; cbsnews.com
    Fox News; US; Fox Corporation US; no; ; foxnews.com
    NPR; US; ; no; National Public Radio; npr.org
    PBS; US; ; no; ; pbs.org
    Radio Free Europe/Radio Liberty; US; ; ; RFE/RL; rferl.org
    CBC; CA; ; no; Canadian Broadcasting Corporation; cbc.ca
    Australian Broadcasting Corporation; AU; ; no; ; abc.net.au
    RTÉ; IE; ; no; ; rte.ie
    Deutsche Welle; DE; ; no; DW; dw.com
    RAI; IT; state; ; ; rai.it
    NHK; JP; ; no; ; nhk.or.jp
    KAN; IL; ; no; Israeli Public Broadcasting Corporation; kan.org.il
    i24NEWS; IL; ; no; ; i24news.tv
    RT; RU; state; yes; Russia Today; rt.com
    CCTV; CN; state; yes; China Central Television; cctv.com
    CGTN; CN; state; yes; China Global Television Network; cgtn.com
    Press TV; IR; state; yes; ; presstv.ir
    TRT; TR; state; yes; TRT World; trtworld.com
    Al Jazeera; QA; Al Jazeera Media Network QA; ; ; aljazeera.com aljazeera.net
    Al Arabiya; SA; MBC Group SA; ; ; alarabiya.net`,
  NEWSPAPER: `
    The New York Times; US; The New York Times Company US; no; NYT; nytimes.com
    The Washington Post; US; Nash Holdings US; no; ; washingtonpost.com
    The Wall Street Journal; US; News Corp US; no; WSJ; wsj.com
    New York Post; US; News Corp US; no; ; nypost.com
    Los Angeles Times; US; Nant Capital US; no; LA Times; latimes.com
    The Guardian; GB; Guardian Media Group GB; no; ; theguardian.com
    The Times of London; GB; News Corp US; no; ; thetimes.com thetimes.co.uk
    Financial Times; GB; Nikkei JP; no; FT; ft.com
    Daily Mail; GB; Daily Mail and General Trust GB; no; ; dailymail.co.uk
    Le Monde; FR; ; no; ; lemonde.fr
    Le Figaro; FR; Dassault Group FR; no; ; lefigaro.fr
    Bild; DE; Axel Springer DE; no; ; bild.de
    Die Welt; DE; Axel Springer DE; no; ; welt.de
    Frankfurter Allgemeine Zeitung; DE; ; no; FAZ; faz.net
    El País; ES; PRISA ES; no; ; elpais.com
    Corriere della Sera; IT; RCS MediaGroup IT; no; ; corriere.it
    Haaretz; IL; ; no; ; haaretz.com
    The Jerusalem Post; IL; ; no; ; jpost.com
    Yedioth Ahronoth; IL; ; no; ; ynet.co.il
    People's Daily; CN; state; yes; ; people.cn
    Global Times; CN; state; yes; ; globaltimes.cn
    South China Morning Post; HK; Alibaba Group CN; ; SCMP; scmp.com
    The Hindu; IN; ; no; ; thehindu.com
    The Times of India; IN; Bennett Coleman IN; no; ; timesofindia.indiatimes.com
    Dawn; PK; ; no; ; dawn.com`,
  MAGAZINE: `
    The Economist; GB; The Economist Group GB; no; ; economist.com
    Der Spiegel; DE; ; no; ; spiegel.de
    Newsweek; US; ; no; ; newsweek.com`,
  ONLINE: `
    Politico; US; Axel Springer DE; no; ; politico.com politico.eu
    Axios; US; Cox Enterprises US; no; ; axios.com
    The Times of Israel; IL; ; no; ; timesofisrael.com
    Business Insider; US; Axel Springer DE; no; ; businessinsider.com`,
};

const CONTROL: Readonly<Record<string, boolean>> = { yes: true, no: false };

function readLine(kind: OutletKind, line: string): KnownOutlet {
  const parts = line.split(";").map((part) => part.trim());
  const [name = "", country = "", owner = "", control = "", others = "", domains = ""] = parts;
  const names = others.split(",").map((other) => other.trim());
  const isAcronym = (text: string): boolean => /^[\p{Lu}/]{2,}$/u.test(text);
  return {
    name,
    kind,
    country,
    owner: readOwner(owner, country),
    stateControlled: CONTROL[control] ?? null,
    acronyms: names.filter(isAcronym),
    aliases: names.filter((text) => text !== "" && !isAcronym(text)),
    domains: domains.split(" ").filter((domain) => domain !== ""),
  };
}

function readOwner(owner: string, country: string): KnownOwner | null {
  if (owner === "") return null;
  if (owner === "state") return { state: country };
  return { name: owner.slice(0, -3), country: owner.slice(-2) };
}

/** Large agencies, broadcasters, newspapers, magazines and sites. */
export const KNOWN_OUTLETS: readonly KnownOutlet[] = Object.entries(LINES).flatMap(
  ([kind, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => readLine(kind as OutletKind, line)),
);
