import type { ReadEvent, Reading } from "../../../src/reading/reading";
import { overlaps } from "../../../src/text/spans";
import type { SeedSheet, SheetEvent } from "../seed-sheet";
import type { SeedFigure } from "./seed-figures";
import { sheetActorIds } from "./sheet-actors";

/**
 * Which events of the answer sheet were found, by a trigger within the sheet's words for them, and of those found how often type, expectation and
 * participants are right. What PLOVER has no type for is OTHER. Each participant of the sheet that is no role of another ontology counts once.
 */
export function seedEvents(
  reading: Reading,
  sheet: Pick<SeedSheet, "actors" | "events">,
): readonly SeedFigure[] {
  const ids = sheetActorIds(reading, sheet);
  const taken = new Set<ReadEvent>();
  const pairs = [...sheet.events]
    .sort((one, other) => lengthOf(one) - lengthOf(other))
    .map((event) => {
      const found = reading.events.find(
        (one) =>
          !taken.has(one) && one.mentions.some(({ trigger }) => overlaps(trigger, event.evidence)),
      );
      if (found !== undefined) taken.add(found);
      return { event, found };
    });
  const matched = pairs.flatMap(({ event, found }) =>
    found === undefined ? [] : [{ event, found }],
  );
  const parts = matched.flatMap(({ event, found }) =>
    event.participants.map(({ actor, role }) => {
      const part = found.participants.find((one) => ids[one.actor] === actor);
      return {
        right: part !== undefined && isRole(role, part.role),
        name: `${event.id} ${actor} ${role}`,
      };
    }),
  );
  const figure = (name: string, all: readonly { right: boolean; name: string }[]): SeedFigure => ({
    name,
    right: all.filter(({ right }) => right).length,
    of: all.length,
    wrong: all.filter(({ right }) => !right).map((one) => one.name),
  });
  return [
    figure(
      "events",
      pairs.map(({ event, found }) => ({
        right: found !== undefined,
        name: `${event.id} ${event.title}`,
      })),
    ),
    figure(
      "types of the events found",
      matched.map(({ event, found }) => ({
        right: found.type === (event.plover.type ?? "OTHER"),
        name: `${event.id} ${found.type}`,
      })),
    ),
    figure(
      "expectation of the events found",
      matched.map(({ event, found }) => ({
        right: found.expected === event.scheduled,
        name: event.id,
      })),
    ),
    figure("participants of the events found", parts),
  ];
}

/** Hosts and speakers of a sitting take part in it; whoever a message is to reach in the end is a recipient. */
function isRole(sheet: string, read: string): boolean {
  const roles: Readonly<Record<string, string>> = {
    speaker: "ACTOR",
    host: "ACTOR",
    "ultimate recipient": "RECIPIENT",
  };
  return (roles[sheet] ?? sheet.toUpperCase()) === read;
}

/** Those with fewest words choose first, so that a call within a request is found by its own words. */
function lengthOf({ evidence }: SheetEvent): number {
  return evidence.end - evidence.start;
}
