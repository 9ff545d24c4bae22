import { seededRandom } from "../../../train/random";

/** Choices that come out the same for the same seed. */
export class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.random() * end);
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** @param share how often it is true, 0 to 1. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  /** @throws RangeError where there is nothing to choose from. */
  pick<T>(items: readonly T[]): T {
    return itemAt(items, this.below(items.length));
  }

  /** Different items, in random order; all of them where there are no more. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const chosen: T[] = [];
    while (chosen.length < count && left.length > 0) {
      chosen.push(...left.splice(this.below(left.length), 1));
    }
    return chosen;
  }

  /** One of the first items far more often than one of the last: the n-th about 1/n times as often as the first (Zipf 1949). */
  zipf<T>(items: readonly T[]): T {
    const rank = Math.floor((items.length + 1) ** this.random()) - 1;
    return itemAt(items, Math.min(rank, items.length - 1));
  }
}

function itemAt<T>(items: readonly T[], at: number): T {
  const item = items[at];
  if (item === undefined) throw new RangeError(`no item ${at} among ${items.length}`);
  return item;
}
