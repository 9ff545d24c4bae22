/** Nouns for people without a name, in lower case. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** One of them is somebody without a name, many are a group; in the singular, with a regular plural. */
const PERSON_NOUNS = words(`
  accountant activist adult adviser advisor amputee analyst ancestor applicant apprentice archaeologist architect artist astronaut astronomer athlete attacker
  attendee baker banker barber bather beekeeper believer biker biologist blogger boatman bookseller botanist bouncer boxer breeder broker builder
  butcher buyer camper campaigner captive caregiver caretaker carer carpenter cashier celebrity champion chef chemist child civilian claimant cleaner clerk
  climber collector colleague columnist comedian commentator commuter composer conductor conservationist consultant consumer contestant contractor convict
  cook councillor courier cousin creditor critic customer cyclist dancer daughter dealer debtor defector defendant demonstrator dentist
  designer detainee director disciple dissident diver docker donor driver drummer dweller economist educator electrician elder employee
  employer engineer entrepreneur evacuee examiner exile expert explorer fan farmer farmhand father filmmaker firefighter fisher florist follower foreigner
  forester freelancer friend gamer gardener geologist girlfriend boyfriend girl boy graduate grandchild grocer guard guest guide gunman hacker hairdresser
  herder hiker historian holidaymaker homeowner hostage hunter immigrant infant inhabitant innkeeper insider inspector insurer instructor intern interpreter inventor
  investigator investor islander jogger journalist juror kid laborer labourer landlord  lawyer leader learner lecturer librarian lifeguard
  listener lobbyist lodger logger lorry-driver manufacturer mason mathematician mechanic medic member merchant meteorologist midwife migrant militant
  miner missionary monk mother motorcyclist motorist mourner musician neighbour neighbor newcomer novelist nun nurse observer officer opponent
  orphan outsider owner painter paramedic parent parishioner participant passenger passer-by patient pedestrian pensioner performer pharmacist
  philosopher physician physicist pianist pilgrim pilot pirate planner player plumber poet politician porter postman practitioner preacher priest prisoner producer
  programmer protester protestor psychiatrist psychologist publisher pupil rapper reader rebel receptionist recruit referee refugee relative
  reporter rescuer researcher resident respondent retiree rider rival sailor scholar schoolboy schoolgirl scientist sculptor seafarer secretary seller
  settler shareholder shepherd shipowner shooter shopkeeper shopper singer sister skipper soldier son specialist spectator sponsor spouse staffer
  steelworker stewardess steward stockbroker storekeeper stranger striker student subscriber supervisor supplier supporter surgeon surveyor survivor suspect swimmer
  tailor taxpayer teacher technician teen teenager tenant theologian therapist toddler tourist trader trainee trainer translator traveller traveler trucker
  twin undertaker user vendor veteran veterinarian vet viewer villager violinist visitor volunteer voter waiter waitress walker warden warrior welder
  whistleblower winemaker winner witness worker worshipper writer youngster youth zoologist aunt uncle brother sister nephew niece grandmother
  grandfather widow widower
`);

const pluralOf = (noun: string): string => {
  if (/(?:child)$/.test(noun)) return `${noun}ren`;
  if (/man$/.test(noun)) return noun.replace(/man$/, "men");
  if (/(?:wife)$/.test(noun)) return noun.replace(/wife$/, "wives");
  if (/[^aeou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  if (noun === "passer-by") return "passers-by";
  return /(?:s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** People that news quotes without naming them: "two officials", "a source". */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...words(`
  official officials source sources diplomat diplomats insider insiders aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson
  spokespeople spokespersons spokesmen witness witnesses eyewitness eyewitnesses survivor survivors resident neighbour neighbor passenger
  woman man girl boy mother father wife husband daughter son sister brother widow widower aunt uncle niece nephew grandmother grandfather
  officer officers bystander employee employees whistleblower person negotiator negotiators envoy envoys
`),
]);

/** Groups of people: always in the plural, or a word that means many. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS.map(pluralOf),
  ...words(`
  protesters protestors demonstrators lawmakers legislators senators deputies councillors politicians leaders residents reporters journalists correspondents
  families men women people children soldiers troops scientists researchers experts analysts economists critics opponents supporters allies voters workers
  employees activists campaigners students teachers doctors nurses farmers fishermen drivers passengers rescuers firefighters investigators prosecutors
  lawyers judges ministers governments countries nations states rebels militants fighters refugees migrants victims relatives survivors shareholders
  investors traders tenants landlords owners neighbours neighbors observers monitors inspectors bureaucrats citizens members delegates commanders
  officers generals bishops unions parties companies public friends colleagues commentators historians editors parents consumers
  authorities jurors republicans democrats conservatives liberals democrats locals
`),
]);
