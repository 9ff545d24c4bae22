import { backgroundOf } from "./background";
import { clause, keptOf, upperFirst, verbOf } from "./clause";
import type { Dice } from "./dice";
import type { NewsOutlet, Person, World } from "./names";
import type { Act, Story, Utterance } from "./story";
import { WEEKDAYS } from "./words";

/** A report as paragraphs of sentences, so that others can carry it in part. */
export interface Report {
  readonly headline: string;
  readonly paragraphs: readonly (readonly string[])[];
}

/** What a report is made of. */
export interface Assignment {
  readonly story: Story;
  /** How many reports on the story there were before: what was said since is in this one. */
  readonly turn: number;
  /** Outlets that the report says it has something from; null for none. */
  readonly cites: NewsOutlet | null;
}

/** Words of a report, about. */
const WORDS = 375;

/** Puts a story into words, in another way each time: other synonyms, another order, other details left out. */
export function writeReport(dice: Dice, world: World, { story, turn, cites }: Assignment): Report {
  const known = new Set<Person>();
  const said = dice.between(7, 10);
  const first = Math.min(turn, story.utterances.length - said);
  const utterances = story.utterances.slice(first, first + said);
  const [lead, ...rest] = utterances;
  const opening = lead === undefined ? [] : [worded(dice, story, lead, known, turn)];
  if (cites && lead)
    opening.unshift(`${upperFirst(clause(dice, lead.proposition))}, ${cites.name} reported.`);
  const paragraphs: string[][] = [opening];
  const background = backgroundOf(dice, world, story, turn);
  for (const utterance of rest) {
    const sentences = [worded(dice, story, utterance, known, turn)];
    if (dice.chance(0.5)) sentences.push(...background.splice(0, 1));
    if (dice.chance(0.3)) sentences.unshift(...background.splice(0, 1));
    paragraphs.push(sentences);
  }
  while (wordsOf(paragraphs) < WORDS && background.length > 0) {
    paragraphs.push(background.splice(0, 2));
  }
  return { headline: headlineOf(dice, story, lead), paragraphs };
}

export function textOf({ paragraphs }: Report): string {
  return paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
}

function wordsOf(paragraphs: readonly (readonly string[])[]): number {
  return paragraphs.flat().join(" ").split(" ").length;
}

function headlineOf(dice: Dice, story: Story, lead: Utterance | undefined): string {
  const what = lead?.proposition ?? story.facts[0];
  if (what === undefined) return story.thing;
  return upperFirst(
    `${what.subject.replace(/^the /u, "")} to ${verbOf(dice, what).base} ${what.object.replace(/^the /u, "")}`,
  );
}

/** A sentence that tells what somebody says. */
function worded(
  dice: Dice,
  story: Story,
  utterance: Utterance,
  known: Set<Person>,
  turn: number,
): string {
  const who = nameOf(dice, utterance, known);
  const write = WORDINGS[utterance.act];
  return write({ dice, story, turn, who, utterance }).replace(/,(?=[.,])/u, "");
}

interface Wording {
  readonly dice: Dice;
  readonly story: Story;
  readonly turn: number;
  readonly who: string;
  readonly utterance: Utterance;
}

const WORDINGS: Readonly<Record<Act, (wording: Wording) => string>> = {
  STATE: ({ dice, who, utterance: { proposition } }) => {
    const what = clause(dice, proposition);
    return dice.pick([
      `${upperFirst(who)} said ${what}.`,
      `${upperFirst(who)} ${dice.pick(["announced", "told reporters", "confirmed", "explained", "added"])} that ${what}.`,
      `${upperFirst(what)}, ${who} said${dice.chance(0.4) ? ` on ${dice.pick(WEEKDAYS)}` : ""}.`,
      `According to ${who}, ${what}.`,
    ]);
  },
  QUOTE: ({ dice, who, utterance: { quote } }) =>
    dice.pick([
      `“${quote},” ${who} said.`,
      `“${quote},” said ${who}.`,
      `${upperFirst(who)} told a meeting: “${quote}.”`,
    ]),
  MIX: ({ dice, who, utterance: { proposition, verdict } }) => {
    const { base } = verbOf(dice, proposition);
    return `${upperFirst(who)} called the plan to ${base} ${proposition.object} a “${verdict}”.`;
  },
  URGE: ({ dice, who, utterance: { proposition } }) => {
    const { subject, object, details } = proposition;
    return `${upperFirst(who)} ${dice.pick(["urged", "asked", "called on"])} ${subject} to ${verbOf(dice, proposition).base} ${object}${keptOf(dice, details)}.`;
  },
  DENY: ({ dice, who, utterance: { proposition } }) =>
    `${upperFirst(who)} denied that ${clause(dice, { ...proposition, isPlanned: false })}.`,
  COUNT: ({ dice, story, turn, who, utterance }) => {
    const count = story.count?.counts[turn];
    if (count === undefined) return WORDINGS.STATE({ dice, story, turn, who, utterance });
    return `${dice.pick(["At least", "Altogether", "Some"])} ${count} ${story.count?.of}, ${who} said.`;
  },
};

/** Who speaks, as the subject of a clause: in full where the person is named first, and in an apposition with its second comma. */
function nameOf(dice: Dice, { speaker }: Utterance, known: Set<Person>): string {
  if ("body" in speaker) {
    return dice.chance(0.3) ? `a spokeswoman for ${speaker.body}` : speaker.body;
  }
  const { person } = speaker;
  if (known.has(person)) return person.surname;
  known.add(person);
  return `${person.name}, ${person.office},`;
}
