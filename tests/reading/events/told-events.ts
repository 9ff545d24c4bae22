import { readArticle } from "../../../src/reading/english";
import type { ReadEvent, Reading, ReadingContext } from "../../../src/reading/reading";

/** The reading of a text and its events, each in a line: `ASSAULT Norway > Sweden`, with what is expected marked by a star. */
export function toldEvents(text: string, context: ReadingContext = {}): readonly string[] {
  const reading = readArticle(text, context);
  return reading.events.map((event) => lineOf(reading, event));
}

function lineOf(reading: Reading, { type, expected, participants }: ReadEvent): string {
  const named = (...roles: string[]) =>
    participants
      .filter(({ role }) => roles.includes(role))
      .map(({ actor }) => reading.actors[actor]?.name)
      .join(" + ");
  const recipients = named("RECIPIENT", "TARGET");
  const through = named("INTERMEDIARY");
  return [
    `${type}${expected ? "*" : ""}`,
    named("ACTOR"),
    ...(recipients === "" ? [] : [`> ${recipients}`]),
    ...(through === "" ? [] : [`via ${through}`]),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The one event of a text. */
export function toldEvent(text: string, context: ReadingContext = {}): ReadEvent {
  const { events } = readArticle(text, context);
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`expected one event, got ${events.length}`);
  return event;
}
