import type { TimeExpression } from "../reading/reading";
import { groupBy } from "../shared/group-by";

/** What one article tells of an office that an actor holds or held. */
export interface RoleSighting {
  readonly title: string;
  /** Id of the actor that the office belongs to; null where the article does not say. */
  readonly organizationId: string | null;
  readonly former: boolean;
  /** YYYY-MM-DD: when it was published. */
  readonly day: string;
}

/** One time in an office, as far as articles tell of it. */
export interface Term<T extends RoleSighting> {
  readonly title: string;
  readonly organizationId: string | null;
  /** Whether it was told to be over. */
  readonly former: boolean;
  /** When it began: no later than it was first told to be held; null where it was only ever told to be over. */
  readonly validFrom: TimeExpression | null;
  /** When it ended: no later than it was first told to be over; null while it is held. */
  readonly validTo: TimeExpression | null;
  /** Earliest first. */
  readonly sightings: readonly T[];
}

/**
 * The terms that one actor's sightings tell of, those still held first, then those told of last. Whoever is told to hold an
 * office again after it was over begins a new term. Where it is not said of what an office is, it is of the same as the actor's
 * only other one of this title. The order of the sightings does not matter.
 */
export function termsOf<T extends RoleSighting>(sightings: readonly T[]): Term<T>[] {
  const owners = groupBy(
    sightings.filter(({ organizationId }) => organizationId !== null),
    ({ title }) => title,
  );
  const organizationOf = ({ title, organizationId }: T): string | null => {
    const known = new Set(owners.get(title)?.map((other) => other.organizationId));
    const [only] = known;
    return organizationId ?? (known.size === 1 ? (only ?? null) : null);
  };
  const offices = groupBy(sightings, (sighting) =>
    JSON.stringify([sighting.title, organizationOf(sighting)]),
  );
  return [...offices.values()]
    .flatMap((office) => termsInOffice(office, office[0] ? organizationOf(office[0]) : null))
    .sort(compareTerms);
}

/** Whether a term is known to have been held on a day: told by then, and not told to be over. */
export function isHeldOn<T extends RoleSighting>(
  { validFrom, validTo }: Pick<Term<T>, "validFrom" | "validTo">,
  day: string,
): boolean {
  const began = validFrom?.latest ?? null;
  return began !== null && began <= day && (validTo?.latest == null || day < validTo.latest);
}

function termsInOffice<T extends RoleSighting>(
  sightings: readonly T[],
  organizationId: string | null,
): Term<T>[] {
  const runs: { held: T[]; over: T[] }[] = [];
  for (const sighting of [...sightings].sort(compareSightings)) {
    let run = runs.at(-1);
    if (!run || (!sighting.former && run.over.length > 0)) {
      run = { held: [], over: [] };
      runs.push(run);
    }
    (sighting.former ? run.over : run.held).push(sighting);
  }
  return runs.flatMap(({ held, over }, index): Term<T>[] => {
    const all = [...held, ...over];
    const [first] = all;
    if (!first) return [];
    const before = runs[index - 1]?.over.at(-1)?.day ?? null;
    return [
      {
        title: first.title,
        organizationId,
        former: over.length > 0,
        validFrom: held[0] ? between(before, held[0].day) : null,
        validTo: over[0] ? between(held.at(-1)?.day ?? null, over[0].day) : null,
        sightings: all,
      },
    ];
  });
}

/** A moment that is only known to lie between two days. */
function between(earliest: string | null, latest: string): TimeExpression {
  const edtf = earliest === latest ? latest : `${earliest ?? ".."}/${latest}`;
  return { edtf, earliest, latest, precision: "BOUNDED", basis: "INFERRED", mention: null };
}

/** On one day it was held before it was over. */
function compareSightings(a: RoleSighting, b: RoleSighting): number {
  return compare(a.day, b.day) || Number(a.former) - Number(b.former);
}

function compareTerms<T extends RoleSighting>(a: Term<T>, b: Term<T>): number {
  const lastDay = (term: Term<T>): string => term.sightings.at(-1)?.day ?? "";
  return (
    Number(a.former) - Number(b.former) ||
    compare(lastDay(b), lastDay(a)) ||
    compare(a.title, b.title) ||
    compare(a.organizationId ?? "", b.organizationId ?? "")
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
