import type { Attribution, Reading } from "../../../reading/reading";
import { chainOf, type Hop } from "../../../resolution/chain";
import { slice } from "../../../text/spans";
import { settingWords } from "../setting-words";
import { actorNames, manners, timeText } from "../wordings";

/** Who speaks: by name, else as worded. */
export function speakerText(reading: Reading, attribution: Attribution): string {
  const names = actorNames(reading, attribution.speakers);
  const worded = wordedSource(reading, attribution);
  return names || (worded === "" ? "nobody named" : `“${worded}”`);
}

/** The source as worded; empty where the speaker is carried over. */
export function wordedSource(reading: Reading, { source }: Attribution): string {
  return source.map((span) => slice(reading.text.text, span)).join(" … ");
}

/** To whom, by name, else as worded; empty where nobody is. */
export function addresseeText(reading: Reading, attribution: Attribution): string {
  const { addressees, addresseeSpans } = attribution;
  const worded = addresseeSpans.map((span) => slice(reading.text.text, span));
  return actorNames(reading, addressees) || worded.join(", ");
}

/** What is known of a statement beside its words, each with what it is called. */
export function statementFacts(
  reading: Reading,
  index: number,
  outlet: string | null,
): readonly (readonly [label: string, value: string])[] {
  const attribution = reading.attributions[index];
  if (!attribution) return [];
  const { text } = reading.text;
  const { cue, cueLemma, cueClass, saidAt, rule, confidence } = attribution;
  const word = cue ? `“${slice(text, cue)}” (${cueLemma ?? "no verb"}, ` : "none (";
  const facts: readonly (readonly [string, string])[] = [
    ["cue", `${word}${cueClass.toLowerCase()})`],
    ["kind", [attribution.quoteKind.toLowerCase(), ...manners(attribution)].join(", ")],
    ["to", addresseeText(reading, attribution)],
    ...settingWords(reading, attribution),
    ["said", saidAt && saidAt.precision !== "UNKNOWN" ? timeText(saidAt) : ""],
    ["chain", chainText(reading, index, outlet)],
    ["rule", `${rule}, confidence ${confidence.toFixed(2)}`],
  ];
  return facts.filter(([, value]) => value !== "");
}

/** "Harbour Post publishes → Mara Venn says to Ostland". What the article only implies stands in brackets. */
function chainText(reading: Reading, index: number, outlet: string | null): string {
  const cast = {
    outletActorId: outlet ?? "the article",
    actorIds: reading.actors.map(({ name }) => name),
  };
  return chainOf(reading, index, cast).map(hopText).join(" → ");
}

function hopText({ act, agents, to, explicit }: Hop): string {
  const who = agents.join(" and ") || "somebody";
  const step = `${who} ${act.toLowerCase().replaceAll("_", " ")}`;
  const full = to.length > 0 ? `${step} to ${to.join(" and ")}` : step;
  return explicit ? full : `(${full})`;
}
