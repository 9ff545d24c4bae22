import { compareAnswers, type Running } from "../../../../bench/speed/api/compare-answers";
import { fill } from "../../../../bench/speed/api/data/fill";
import { questions } from "../../../../bench/speed/api/questions/questions";
import {
  bare,
  hearsay,
  isPostgraphileInstalled,
  postgraphile,
  start,
} from "../../../../bench/speed/api/servers/contestants";
import { useDatabase } from "../../../support/database";

const database = useDatabase();
const contestants = isPostgraphileInstalled() ? [hearsay, postgraphile, bare] : [hearsay, bare];
const running: Running[] = [];

beforeAll(async () => {
  if (!isPostgraphileInstalled()) {
    process.stderr.write("PostGraphile is not compared: npm run bench -- --api installs it\n");
  }
  await fill(database.url(), 0.001, () => undefined);
  for (const contestant of contestants) {
    running.push({ contestant, server: await start(contestant, database.url()) });
  }
}, 120_000);

afterAll(async () => {
  for (const { server } of running) await server.stop();
});

test.each(questions)("all servers answer alike: $title", async (question) => {
  const rows: { id: string }[] = await database.dataSource().query(question.keys, [20]);
  expect(rows.length).toBe(20);
  await compareAnswers(
    running,
    question,
    rows.map(({ id }) => id),
  );
});

test("tells which servers answer differently", async () => {
  const [question] = questions;
  if (question === undefined) throw new Error("There is no question");
  const lacking = { ...question, hearsay: question.hearsay.replace("headline ", "") };
  const wrong = { ...hearsay, ask: (_: unknown, key: string) => hearsay.ask(lacking, key) };
  const [ours] = running;
  if (ours === undefined) throw new Error("No server runs");
  const rows: { id: string }[] = await database.dataSource().query(question.keys, [1]);
  const asked = compareAnswers([ours, { ...ours, contestant: wrong }], question, [
    rows[0]?.id ?? "",
  ]);
  await expect(asked).rejects.toThrow("differently");
});
