import { Turns } from "../../src/ingest/turns";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function logged() {
  const log: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    log.push(`${name} begins`);
    await turn();
    log.push(`${name} ends`);
    return name;
  };
  return { log, work };
}

test("lets what shares a key run one after the other, and all else at once", async () => {
  const turns = new Turns();
  const { log, work } = logged();
  const results = [
    turns.take(["a", "x"], work("first")),
    turns.take(["b", "x"], work("second")),
    turns.take(["c"], work("other")),
  ];
  expect(await Promise.all(results)).toEqual(["first", "second", "other"]);
  expect(log.indexOf("second begins")).toBeGreaterThan(log.indexOf("first ends"));
  expect(log.indexOf("other begins")).toBeLessThan(log.indexOf("first ends"));
});

test("lets the next one run where the one before has failed", async () => {
  const turns = new Turns();
  const { log, work } = logged();
  const failing = turns.take(["x"], () => Promise.reject(new Error("broken")));
  const next = turns.take(["x"], work("next"));
  await expect(failing).rejects.toThrow("broken");
  await next;
  expect(log).toEqual(["next begins", "next ends"]);
});
