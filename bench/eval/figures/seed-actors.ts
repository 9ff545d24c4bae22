import type { Reading } from "../../../src/reading/reading";
import { withKnowledge } from "../../../src/resolution/known-actors";
import { overlaps } from "../../../src/text/spans";
import type { SeedSheet, SheetActor } from "../seed-sheet";
import type { SeedFigure } from "./seed-figures";
import { sheetActorIds } from "./sheet-actors";

/**
 * The actors of the answer sheet that were found, of the right kind, with all their names and no others': one actor of the reading
 * goes with each. Actors that are only implied do not count.
 */
export function seedActors(reading: Reading, sheet: Pick<SeedSheet, "actors">): SeedFigure {
  const ids = sheetActorIds(reading, sheet);
  const named = sheet.actors.filter(({ mentions }) => mentions.length > 0);
  const wrong = named.flatMap((actor) => {
    const problem = problemOf(reading, ids, actor);
    return problem === null ? [] : [`${actor.id}: ${problem}`];
  });
  return { name: "actors", right: named.length - wrong.length, of: named.length, wrong };
}

function problemOf(reading: Reading, ids: readonly string[], wanted: SheetActor): string | null {
  const found = reading.actors.flatMap((_, index) => (ids[index] === wanted.id ? [index] : []));
  const [only] = found;
  const actor = only === undefined ? undefined : reading.actors[only];
  if (!actor) return "not found";
  const names = found.map((index) => reading.actors[index]?.name ?? "");
  if (found.length > 1) return `is several: ${names.join(", ")}`;
  const { kind } = withKnowledge(actor);
  if (kind !== wanted.kind) return `is a ${kind}`;
  const missing = namePlaces(reading, wanted).filter(
    (place) =>
      !reading.mentions.some((mention) => mention.actor === only && overlaps(mention.span, place)),
  );
  return missing.length === 0
    ? null
    : `lacks ${missing.map(({ start, end }) => reading.text.text.slice(start, end)).join(", ")}`;
}

/** Where the sheet has an actor's names; an actor without any is one that is only described. */
function namePlaces({ text }: Reading, { aliases, mentions }: SheetActor): SheetActor["mentions"] {
  const names = new Set(
    aliases.filter(({ kind }) => kind !== "NOMINAL").map((alias) => alias.text),
  );
  const places = mentions.filter(({ start, end }) => names.has(text.text.slice(start, end)));
  return places.length > 0 ? places : mentions.slice(0, 1);
}
