/** Titles and offices, in lower case. What they say of the person's gender is in gendered-words.ts. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The last word of an office or function. */
export const OFFICE_NOUNS = words(`
  counterpart president vice-president minister premier chancellor secretary governor mayor senator representative congressman congresswoman lawmaker
  king queen prince princess emperor sultan emir sheikh ayatollah pope cardinal archbishop bishop imam rabbi pastor reverend
  general colonel major captain lieutenant sergeant admiral commander marshal brigadier constable sheriff detective superintendent inspector
  judge justice prosecutor attorney lawyer solicitor barrister magistrate coroner
  chief director chairman chairwoman chairperson chair ceo cfo coo head leader boss founder co-founder owner manager executive
  spokesman spokeswoman spokesperson ambassador envoy diplomat consul commissioner negotiator mediator
  professor doctor dean rector principal teacher economist historian scientist researcher analyst engineer
  author writer journalist reporter correspondent editor columnist photographer activist campaigner
  candidate nominee speaker deputy whip treasurer adviser advisor aide strategist trustee councillor councilor councilman councilwoman
  officer official coach captain monarch ruler dictator president-elect mp mep congressperson businessman businesswoman billionaire
  actor actress singer democrat republican director-general secretary-general coordinator administrator regulator ombudsman auditor curator
`);

/** Words that stand before such a noun and belong to the office. */
export const OFFICE_MODIFIERS = words(`
  prime foreign defence defense finance interior justice health education energy trade transport transportation labour labor agriculture
  environment economy economic vice deputy assistant associate acting interim chief senior executive managing general attorney opposition
  majority minority house senate state party press first supreme crown grand home treasury security national union police fire army navy
  military campaign government company presidential vice-presidential parliamentary district federal high housing culture
  justice communications human rights group board club city council county village town regional local provincial state-run industry
  faction research project news political business development policy information science police committee commission court
`);

/** What stands before a name and tells respect, rank or a degree, without the full stop. */
export const HONORIFICS = words(`
  mr mrs ms miss mx sir dame lord lady dr prof rev hon gen col lt capt sgt maj adm sen rep gov pres amb brig cmdr cpl fr msgr supt insp
  sister father brother mother madam mme mlle m sr sra herr frau baroness baron count countess duke duchess
  shri shrimati smt kumari pandit maulana mullah begum ustad ustaz sheikha hajj haji hajji hajja hajia hajiya alhaji alhaja mallam
  datuk dato datin tengku encik puan señor señora senhor senhora signor signora monsieur madame herre fru engr
`);

/** Words before an office that put it in the past. */
export const FORMER = words("former ex late onetime one-time then-");

/** Institutions after "of" that are part of the office's own name. */
export const OFFICE_OF = words(
  "state staff defense defence commerce education energy health justice labor labour transportation agriculture finance communications",
);
