import { groupBy } from "../../../src/shared/group-by";

/** Precision, recall and their harmonic mean; shares of 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** An element with the group that it belongs to and the group that it was put into. */
export interface Grouped {
  /** Null for what was found and is no element. */
  readonly gold: string | null;
  /** Null for an element that was not found. */
  readonly found: string | null;
}

/**
 * B³ (Bagga and Baldwin 1998): for each element the share of its found group that belongs with it, on average the precision,
 * and the share of its gold group that was put with it, on average the recall. What was not found has a recall of 0, what is no
 * element a precision of 0 and spoils the group that it is in, so that neither can be gained from. Of nothing all is 1.
 */
export function bCubed(elements: readonly Grouped[]): Agreement {
  const together = groupBy(elements, ({ gold, found }) => JSON.stringify([gold, found]));
  const isRight = ({ gold, found }: Grouped) => gold !== null && found !== null;
  const shared = (element: Grouped) =>
    isRight(element)
      ? (together.get(JSON.stringify([element.gold, element.found]))?.length ?? 0)
      : 0;
  const average = (groupOf: (element: Grouped) => string | null) => {
    const groups = groupBy(
      elements.filter((element) => groupOf(element) !== null),
      groupOf,
    );
    const shares = [...groups.values()].flatMap((group) =>
      group.map((element) => shared(element) / group.length),
    );
    return mean(shares);
  };
  return agreementOf(
    average(({ found }) => found),
    average(({ gold }) => gold),
  );
}

/** A precision and a recall with their F1. */
export function agreementOf(precision: number, recall: number): Agreement {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The share of a part in a whole; 1 where the whole is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function mean(shares: readonly number[]): number {
  return shareOf(
    shares.reduce((sum, share) => sum + share, 0),
    shares.length,
  );
}
