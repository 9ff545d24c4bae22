import { EVENT_VERBS } from "../../lexicon/event-verbs";
import { inflect } from "../../lexicon/inflection";
import type { EventPart, ReadEvent, Reading } from "../../reading/reading";
import type { EventType } from "../../shared/vocabulary";
import { slice } from "../../text/spans";

/** What stands before whom it is directed at, where that is not "against". */
const TOWARDS: ReadonlyMap<EventType, string> = new Map<EventType, string>([
  ["ASSAULT", "on"],
  ["SANCTION", "on"],
  ["CONSULT", "to"],
  ["REQUEST", "to"],
  ["AGREE", "to"],
  ["AID", "to"],
  ["COOPERATE", "with"],
  ["SUPPORT", "of"],
  ["COERCE", "of"],
  ["RETREAT", "of"],
  ["OTHER", "of"],
]);
/** What is done by saying it is told by its type. */
const SAID: ReadonlyMap<string, string> = new Map([
  ["agree", "Promise"],
  ["request", "Request"],
  ["accuse", "Accusation"],
  ["reject", "Rejection"],
  ["support", "Support"],
  ["threaten", "Threat"],
]);
const PLACED = /\b(in|at|near|outside|inside|off|across|around)\s+(?:the\s+)?$/iu;
/** Of more, a title names the first ones. */
const MOST_NAMES = 3;
const LONGEST = 200;

/** What an event is, in a few words that tell it from others: "Lund attacked Dalby", "Clash of Lund and Dalby in March Valley". */
export function eventTitle(reading: Reading, event: ReadEvent): string {
  const named = (role: EventPart["role"]): string =>
    listed(
      event.participants
        .filter((part) => part.role === role)
        .map(({ actor }) => reading.actors[actor]?.name ?? ""),
    );
  const actors = named("ACTOR");
  const recipients = named("RECIPIENT") || named("TARGET");
  const place = event.place === null ? "" : placed(reading, event.place);
  const isNamed = place !== "" && recipients !== "" && place.endsWith(recipients);
  // a strike is no blow, and what nobody does is not done to those whom it hits
  const frames = (EVENT_VERBS.get(event.kind) ?? []).map(({ frame }) => frame);
  const transitive = frames.some((frame) => frame !== "ALONE");
  const asVerb = frames.length > 0 && event.type !== "PROTEST" && (transitive || actors !== "");
  const words = asVerb ? asClause(event, actors, recipients) : asNoun(event, actors, recipients);
  return `${words}${isNamed ? "" : place}`.slice(0, LONGEST);
}

/** For kinds that verbs name, in the words of headlines: "Roe vetoed the bill", "Roe to visit Lund", "Dalby acquitted". */
function asClause({ kind, expected }: ReadEvent, actors: string, recipients: string): string {
  const [verb = "", ...particles] = kind.split("-");
  const { past, participle } = inflect(verb);
  const rest = particles.map((particle) => ` ${particle}`).join("");
  if (actors === "") {
    const told = `${expected ? "to be " : ""}${participle[0] ?? verb}${rest}`;
    return capitalised(`${recipients && `${recipients} `}${told}`);
  }
  const told = expected ? `to ${verb}` : (past[0] ?? verb);
  return `${capitalised(actors)} ${told}${rest}${recipients && ` ${recipients}`}`;
}

function asNoun({ type, kind }: ReadEvent, actors: string, recipients: string): string {
  const noun = SAID.get(kind) ?? capitalised(kind.replaceAll("-", " "));
  const to = recipients && ` ${TOWARDS.get(type) ?? "against"} ${recipients}`;
  if (recipients === "" && / and /u.test(actors)) return `${noun} of ${actors}`;
  return `${noun}${actors && ` by ${actors}`}${to}`;
}

function placed({ text }: Reading, span: { readonly start: number; readonly end: number }): string {
  const before = PLACED.exec(text.text.slice(Math.max(0, span.start - 20), span.start));
  return ` ${before?.[1]?.toLowerCase() ?? "in"} ${slice(text.text, span).replace(/\s+/gu, " ")}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const [last = "", ...before] = [...shown].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
