import { WORDNET_FAMILIES } from "./wordnet-synonyms";

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

type Meanings = ReadonlyMap<string, string>;

const OWN: Meanings = meaningsOf(GROUPS.trim().split("\n"), ([first]) => first);

/** Each word → the word that stands for all that say the same. Our own choice goes before what is derived, and a derived family joins it. */
export const SYNONYMS: Meanings = new Map([
  ...meaningsOf(
    WORDNET_FAMILIES.split("|"),
    (words) => words.map((word) => OWN.get(word)).find((meaning) => meaning) ?? words[0],
  ),
  ...OWN,
]);

function meaningsOf(
  lines: readonly string[],
  meaningOf: (words: readonly string[]) => string | undefined,
): Meanings {
  return new Map(
    lines.flatMap((line) => {
      const words = line.trim().split(" ");
      const meaning = meaningOf(words);
      return words.map((word) => [word, meaning ?? word] as const);
    }),
  );
}
