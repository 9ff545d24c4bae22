/** What invented news is worded with. Nothing here is taken from any article. */
const list = (items: string): readonly string[] => items.trim().split(/\s*,\s*/u);
const words = (items: string): readonly string[] => items.trim().split(/\s+/u);

export const GIVEN_NAMES = words(`
  Anna Peter Maria John Elena David Laura Paul Nadia Thomas Ingrid Ahmed Sofia Daniel Miriam Carlos Helen Victor Amina Robert
  Clara Stefan Fatima George Irene Marco Julia Samuel Teresa Andrew Olga Hassan Emma Lucas Diana Martin Leila Simon Karen Igor
  Monica Frank Alice Omar Judith Oscar Vera Ibrahim Nina Philip Sarah Anton Grace Yusuf Eva Bruno Ruth Henrik Lena Malik`);

/** Beginnings and endings of surnames, places and companies that do not exist. */
export const NAME_STARTS = words(`
  Bal Bren Cal Cor Dal Dor Dren El Fal Fen Gal Gor Grim Hal Har Hol Jor Kal Kel Kir Kor Lan Lor Mal Mar Mel Mor Nar Nor Ol Or
  Pel Por Quin Ral Ren Ros Sal Sen Sor Stav Tal Tar Thor Tor Ul Val Var Vel Ver Vor Wal Wen Wil Yar Zan Zel`);
export const NAME_ENDINGS = words(`
  ander berg boro by cott dal der din dorf eko ell enko er eth feld ford grove gren hart hov ic idis ing is kamp ken kov land
  lev ley lin mann mark mer mond nik nov o oglu ova ović pov quist rell ric rin rup sky son stad sted strand ström ten ton uri ward`);
export const PLACE_ENDINGS = words(`
  abad ana aria ava bad bay bridge burg bury castle chester cliff dale ela elle enna era esk field ford gate grad ham haven hill
  holm hurst ia ice ington ino isk keld ley mere mond mouth nia ola ona ora orf ossa port rick sea shire stadt ster thorpe ton
  una ville vik wald wick wood worth`);
export const COUNTRIES = list(`
  Norway, Chile, Kenya, Turkey, Japan, Poland, Brazil, Egypt, India, Germany, France, Mexico, Nigeria, Canada, Italy, Spain, Greece,
  Ghana, Peru, Sweden, Vietnam, Ukraine, Morocco, Thailand, Portugal, Ireland, Finland, Romania, Jordan, Austria`);
export const OFFICES = list(`
  the finance minister, the transport minister, the health minister, the energy minister, the interior minister, the defence minister,
  the foreign minister, the education minister, the agriculture minister, the prime minister, the president, the mayor, the governor,
  the police chief, the central bank governor, the opposition leader, the parliament speaker, the chief prosecutor,
  the trade union leader, the ambassador`);
export const OUTLET_FORMS = list(`
  Post, Herald, Times, Tribune, Gazette, Courier, News, Chronicle, Observer, Dispatch, Echo, Journal, Star, Mail, Record, Sun`);
export const AGENCY_FORMS = list("Press Agency, News Agency, Newswire, Wire Service");

/** A field of news: what it is about, and how bodies that act in it are called. */
export interface Topic {
  readonly things: readonly string[];
  readonly bodies: readonly string[];
}

const topic = (things: string, bodies: string): Topic => ({
  things: list(things),
  bodies: list(bodies),
});

export const TOPICS: readonly Topic[] = [
  topic(
    `pipeline, refinery, power station, dam, wind farm, gas terminal, coal mine, substation, reactor, oil field, solar plant, tariff,
     drilling permit, storage tank, transmission line, turbine`,
    "energy ministry, grid operator, energy regulator, miners' union, gas company, nuclear inspectorate",
  ),
  topic(
    `railway line, tunnel, ferry terminal, airport, motorway, bridge, runway, bus depot, container port, level crossing, toll, signal box,
     tram network, shipyard, freight yard, canal lock`,
    "transport ministry, port authority, rail operator, pilots' union, highways agency, dock workers' council",
  ),
  topic(
    `hospital, vaccine, clinic, maternity ward, ambulance service, laboratory, screening programme, drug licence, nursing school,
     dialysis unit, blood bank, quarantine, pharmacy chain, care home, epidemic plan, emergency room`,
    "health ministry, medicines agency, doctors' association, nurses' union, patients' council, hospital board",
  ),
  topic(
    `ceasefire, border crossing, airbase, garrison, prisoner exchange, checkpoint, minefield, frigate, missile battery, peacekeeping mission,
     aid convoy, blockade, military exercise, weapons depot, patrol route, buffer zone`,
    "defence ministry, general staff, border guard, rebel council, peacekeeping command, navy",
  ),
  topic(
    `budget, pension fund, interest rate, bond issue, bank merger, loan guarantee, tax cut, subsidy, currency reserve, stock listing,
     insolvency law, wage agreement, audit report, deposit scheme, trade deficit, bailout`,
    "finance ministry, central bank, tax authority, employers' federation, audit court, stock exchange",
  ),
  topic(
    `school, university, exam, scholarship, textbook, kindergarten, teacher contract, campus, curriculum, tuition fee, library,
     apprenticeship, research grant, dormitory, school meal, literacy course`,
    "education ministry, teachers' union, school board, students' council, university senate, parents' association",
  ),
  topic(
    `harvest, fishing quota, irrigation scheme, grain silo, cattle market, orchard, fertiliser plant, forest reserve, dairy, vineyard,
     milk price, pesticide, seed bank, slaughterhouse, well, flood barrier`,
    "agriculture ministry, farmers' union, fisheries agency, food inspectorate, forest service, water board",
  ),
  topic(
    `trial, appeal, arrest warrant, prison, court ruling, inquiry, extradition, witness statement, search warrant, bribery case, verdict,
     pardon, bail request, police station, forensic report, smuggling ring`,
    "justice ministry, supreme court, police, prosecutor's office, bar association, prison service",
  ),
  topic(
    `treaty, sanctions list, summit, embassy, visa rule, trade deal, refugee camp, voting law, referendum, coalition agreement,
     customs union, constitution, election date, boundary commission, asylum rule, parliament session`,
    "foreign ministry, parliament, election commission, governing party, opposition alliance, regional assembly",
  ),
  topic(
    `flood, landslide, wildfire, earthquake shelter, rescue operation, storm warning, evacuation order, chemical leak, ferry accident,
     train crash, gas explosion, avalanche, drought, mine collapse, factory fire, oil spill`,
    "fire brigade, civil protection agency, rescue service, weather office, coast guard, disaster committee",
  ),
];

export const ADJECTIVES = words(`
  northern southern eastern western old new disputed planned largest second temporary joint private coastal central historic
  half-finished costly ageing regional provisional contested damaged modern abandoned secret long-awaited controversial local overcrowded
  unfinished remaining annual strategic outdated proposed crowded rural urban independent foreign state-owned profitable insolvent emergency
  underground floating electronic mobile wooden concrete experimental mandatory voluntary seasonal`);

/** Verbs with what may stand for them in another report; base form and past tense, which is also the participle. */
export const VERBS: readonly (readonly { readonly base: string; readonly past: string }[])[] = `
  approve approved / endorse endorsed; reject rejected / dismiss dismissed; delay delayed / postpone postponed; fund funded / finance financed;
  review reviewed / examine examined; close closed / shut shut; reopen reopened; extend extended / prolong prolonged;
  repair repaired / rebuild rebuilt; sell sold; buy bought / acquire acquired; inspect inspected / check checked; suspend suspended / halt halted;
  expand expanded / enlarge enlarged; cancel cancelled / scrap scrapped; limit limited / restrict restricted; oppose opposed / resist resisted;
  support supported / back backed; investigate investigated / probe probed; evacuate evacuated; defend defended; abolish abolished / end ended;
  protect protected; modernise modernised; privatise privatised; insure insured; monitor monitored / watch watched; replace replaced;
  register registered; relocate relocated / move moved; test tested; seize seized / confiscate confiscated; ban banned / forbid forbidden`
  .trim()
  .split(/;\s*/u)
  .map((choices) =>
    choices.split(" / ").map((forms) => {
      const [base = "", past = base] = forms.trim().split(" ");
      return { base, past };
    }),
  );

/** What a circumstance begins with, and what it is about. */
export const CAUSES = list(`
  because of, after, despite, in spite of, without, following, under pressure from, in view of, ahead of, thanks to, in return for, amid`);
export const QUALITIES = words(`
  rising falling heavy fresh endless sudden repeated unexpected legal technical political financial massive quiet fierce growing partial
  early late broad narrow bitter joint secret public written oral final first another lasting serious minor foreign domestic regional`);
export const CIRCUMSTANCES = words(`
  protests costs accidents delays criticism complaints doubts talks strikes losses profits rain frost shortages debts lawsuits threats
  promises donations repairs inspections warnings elections resignations rumours leaks audits objections petitions blackouts thefts
  quarrels negotiations layoffs bids offers retirements investments surveys tests trials crowds queues riots storms epidemics
  bankruptcies mergers reforms scandals visits marches boycotts hearings referendums riddles breakdowns failures successes`);
export const CURRENCIES = words("euros dollars pounds francs kronor yen rupees pesos");
/** What a plan is called by those who like it, or do not. */
export const VERDICTS = words(`
  burden relief gift insult risk mistake triumph gamble waste blessing scandal step signal test farce milestone trick chance surprise
  disaster compromise warning victory joke promise retreat beginning sacrifice shame bargain`);
export const WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
export const MONTHS = words(
  "January February March April May June July August September October November December",
);
export const COUNTED = list(
  "people, residents, workers, patients, passengers, families, soldiers, students, farmers, prisoners",
);
export const HARMED = words("killed injured evacuated arrested rescued displaced");
