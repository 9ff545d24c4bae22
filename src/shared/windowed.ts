/**
 * Works on items several at a time, and gives the results in the items' order, each as soon as it and all before it are there:
 * also while the next item lets itself be waited for.
 * @param atOnce so many items are under way at most.
 * @throws what the items or the work throw, when all work under way is done.
 */
export async function* windowed<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = iterate(items);
  const underWay: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item, unknown>> | null = null;
  let hasMore = true;
  try {
    for (;;) {
      if (hasMore && underWay.length < atOnce) coming ??= watched(source.next());
      const [first] = underWay;
      if (first === undefined && coming === null) return;
      const event = await Promise.race([
        ...(first === undefined ? [] : [first.then((result) => ({ result }))]),
        ...(coming === null ? [] : [coming.then((next) => ({ next }))]),
      ]);
      if ("result" in event) {
        underWay.splice(0, 1);
        yield event.result;
      } else {
        coming = null;
        if (event.next.done) hasMore = false;
        else underWay.push(watched(work(event.next.value)));
      }
    }
  } finally {
    await Promise.allSettled(underWay);
    // Not awaited: where an item is waited for, it answers no sooner than that comes.
    if (hasMore) source.return(undefined).catch(() => undefined);
  }
}

async function* iterate<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

/** What fails while nobody waits for it is told to whoever waits later. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
