/** Words of news that say the same in most of what is reported, by base form: each line one meaning. Our own choice. */
const GROUPS = `
  accord agreement deal pact
  acquire buy purchase
  aid assistance help assist
  arrest detain apprehend
  assault attack strike
  ban bar forbid outlaw prohibit
  begin commence start launch
  cancel scrap
  cease halt stop
  close shut
  company firm
  conclude end finish
  construct build
  cut lower reduce slash
  decline decrease fall drop
  defer delay postpone
  dispatch send
  dismiss fire sack
  doctor physician
  endorse back support
  examine investigate probe
  factory plant
  film movie
  flee escape
  grow increase rise climb
  hurt injure wound
  injured wounded
  lawmaker legislator
  lead head
  negotiation talk
  obtain get receive
  permit allow
  proposal offer
  quit resign
  refuse reject
  repair mend fix
  rescue save
  resume restart
  soldier troop
  vote ballot
  worker employee
`;

/** Each word of a group → the group's first word. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.trim().split(" ");
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);
