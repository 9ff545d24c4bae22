import fc from "fast-check";
import { windowed } from "../../src/shared/windowed";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const result of results) collected.push(result);
  return collected;
}

test("gives all results in the items' order, whichever is done first, and never has more under way than asked", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 4 })),
    fc.integer({ min: 1, max: 5 }),
    async (delays, atOnce) => {
      let underWay = 0;
      let most = 0;
      const work = async (delay: number): Promise<number> => {
        underWay += 1;
        most = Math.max(most, underWay);
        for (let at = 0; at < delay; at += 1) await turn();
        underWay -= 1;
        return delay;
      };
      expect(await collect(windowed(delays, atOnce, work))).toEqual(delays);
      expect(most).toBeLessThanOrEqual(atOnce);
    },
  );
  await fc.assert(property, { numRuns: 30 });
});

test("works on several at once", async () => {
  let begun = 0;
  const work = async (): Promise<number> => {
    begun += 1;
    await turn();
    return begun;
  };
  expect(await collect(windowed([1, 2, 3], 3, work))).toEqual([3, 3, 3]);
});

test("gives what is done while the next item is waited for", async () => {
  let send = (): void => undefined;
  async function* slow(): AsyncGenerator<string> {
    yield "first";
    await new Promise<void>((resolve) => {
      send = resolve;
    });
    yield "second";
  }
  const results = windowed(slow(), 4, async (item) => item);
  expect(await results.next()).toEqual({ done: false, value: "first" });
  send();
  expect(await results.next()).toEqual({ done: false, value: "second" });
  expect(await results.next()).toEqual({ done: true, value: undefined });
});

test("asks for no more items than there is room for", async () => {
  let asked = 0;
  function* items(): Generator<number> {
    while (asked < 9) {
      asked += 1;
      yield asked;
    }
  }
  const results = windowed(items(), 2, async (item) => item);
  await results.next();
  expect(asked).toBeLessThanOrEqual(3);
  await results.return(undefined);
});

test("ends with the error of the work, when what else is under way is done", async () => {
  let isDone = false;
  const work = async (item: number): Promise<number> => {
    await turn();
    if (item === 1) throw new Error("broken");
    await turn();
    isDone = true;
    return item;
  };
  await expect(collect(windowed([1, 2], 2, work))).rejects.toThrow("broken");
  expect(isDone).toBe(true);
});

test("ends with the error of the items, behind the results before it", async () => {
  function* items(): Generator<number> {
    yield 1;
    throw new Error("no more");
  }
  const results = windowed(items(), 1, async (item) => item);
  expect(await results.next()).toEqual({ done: false, value: 1 });
  await expect(results.next()).rejects.toThrow("no more");
});
