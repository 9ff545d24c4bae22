import { groupBy } from "../../../../src/shared/group-by";
import { overlaps } from "../../../../src/text/spans";
import { bCubed } from "../b-cubed";
import { agreementFigure, type Figure } from "../figure";
import type { Part } from "../part";
import type { GoldTrigger } from "../story";

/**
 * Which words tell of one event, within and across articles: B³ over the triggers of the sheets that stand in current versions. Sheets have main events
 * only, so what else is found does not count.
 */
export function events({ stories, found }: Part): Figure {
  const triggers = stories
    .flatMap((story) => story.triggers)
    .filter(({ file }) => found.current.has(file));
  const inFile = groupBy(found.triggers, ({ file }) => file);
  const eventOf = ({ file, span }: GoldTrigger): string | null =>
    (inFile.get(file) ?? []).find((one) => overlaps(one.span, span))?.event ?? null;
  const agreement = bCubed(
    triggers.map((trigger) => ({ gold: trigger.event, found: eventOf(trigger) })),
  );
  const show = (some: readonly GoldTrigger[]): string =>
    some.map(({ file, span }) => `${file} ${span.start}`).join(" + ");
  const errors = [
    ...[...groupBy(triggers, ({ event }) => event)].flatMap(([event, own]) => {
      const groups = [...groupBy(own, eventOf)].map(
        ([as, some]) => `${as ?? "not found"}: ${show(some)}`,
      );
      return groups.length < 2
        ? []
        : `one event, ${event}, found as several: ${groups.join(" | ")}`;
    }),
    ...[...groupBy(triggers, eventOf)].flatMap(([as, own]) => {
      const groups = [...groupBy(own, ({ event }) => event)].map(
        ([event, some]) => `${event}: ${show(some)}`,
      );
      return as === null || groups.length < 2
        ? []
        : `several events found as one: ${groups.join(" | ")}`;
    }),
  ];
  return agreementFigure("events, B³", agreement, errors);
}
