interface Keyed {
  readonly keys: readonly number[];
}

/** Items, and others that some of them may have a key in common with. */
export interface KeyedItems<T extends Keyed> {
  readonly own: readonly T[];
  readonly others: readonly T[];
}

/**
 * Each two that have a key in common, and of which one is among the items' own: once, the own one first. Of two claims without a
 * common key nothing is told, so that it makes no difference which claims are looked at together.
 */
export function pairsWithKey<T extends Keyed>({ own, others }: KeyedItems<T>): (readonly [T, T])[] {
  const byKey = new Map<number, T[]>();
  const before = ({ keys }: T): ReadonlySet<T> =>
    new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  const pairs: (readonly [T, T])[] = [];
  for (const item of own) {
    for (const one of before(item)) pairs.push([one, item]);
    remember(byKey, item);
  }
  for (const item of others) {
    for (const one of before(item)) pairs.push([one, item]);
  }
  return pairs;
}

function remember<T extends Keyed>(byKey: Map<number, T[]>, item: T): void {
  for (const key of item.keys) {
    const same = byKey.get(key);
    if (same) same.push(item);
    else byKey.set(key, [item]);
  }
}
