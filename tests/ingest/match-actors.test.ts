import { documentOfText } from "../../src/formats/document";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { judgeActors, undoJudgement } from "../../src/ingest/judge-actors";
import type { Reader } from "../../src/reading/reader";
import type { ReadActor } from "../../src/reading/reading";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { writtenReading } from "../support/written-reading";

jest.setTimeout(120_000);
const database = useDatabase();

/** Whom an article names: its actors, each once, with their kinds after a colon where they are no persons. */
type Names = readonly string[];

const KINDS: Readonly<Record<string, ReadActor["kind"]>> = { org: "ORGANIZATION", state: "STATE" };

function actorOf(written: string): ReadActor {
  const [name = "", kind = ""] = written.split(":");
  return {
    kind: KINDS[kind] ?? "PERSON",
    name,
    country: null,
    names: [{ text: name, kind: "NAME" }],
  };
}

let serial = 0;

async function ingest(names: Names, day = 1): Promise<void> {
  serial += 1;
  const text = `${names.map((name) => name.split(":")[0]).join(" met ")} in ${serial}.`;
  const reader: Reader = {
    read: () => ({
      reading: writtenReading(text, {
        actors: names.map(actorOf),
        mentions: names.map((name) => [name.split(":")[0] ?? "", name.split(":")[0] ?? ""]),
      }),
      method: "RULE",
      version: "test-1",
      problems: [],
    }),
  };
  const document = {
    ...documentOfText(text),
    outlet: `Outlet ${serial}`,
    url: `https://outlet${serial}.example/${serial}`,
    publishedAt: new Date(Date.UTC(2026, 2, day)),
  };
  await ingestArticle(database.dataSource(), document, {
    reader,
    now: new Date("2026-11-23T12:00:00Z"),
  });
}

/** Who is whom: the names of each canonical actor with several members, and what is offered or joined by rules. */
async function outcome(): Promise<{ merged: string[]; rules: string[] }> {
  const dataSource = database.dataSource();
  const merged = await dataSource.query<{ names: string }[]>(
    `select string_agg(name, ' = ' order by name) as names from actor group by canonical_id having count(*) > 1 order by 1`,
  );
  const rules = await dataSource.query<{ rule: string }[]>(
    `select concat_ws(' ', least(l.name, r.name), '/', greatest(l.name, r.name), j.judgement) as rule
      from actor_judgement j join actor l on l.id = j.left_id join actor r on r.id = j.right_id
      where j.method = 'RULE' and j.undone_at is null order by 1`,
  );
  return { merged: merged.map(({ names }) => names), rules: rules.map(({ rule }) => rule) };
}

beforeEach(() => emptyTables(database.dataSource()));

describe("actors across articles", () => {
  const story: readonly Names[] = [
    ["Yevgeny Sorokin", "Ana Roe", "Harlow Ferries:org"],
    ["Evgeni Sorokin", "Ana Roe", "Harlow Ferries:org"],
    ["Evgeny Sorokin", "Otto Lind"],
    ["Sorokin", "Otto Lind"],
  ];
  const expected = {
    merged: ["Evgeni Sorokin = Yevgeny Sorokin"],
    rules: [
      "Evgeni Sorokin / Evgeny Sorokin NO_JUDGEMENT",
      "Evgeni Sorokin / Sorokin NO_JUDGEMENT",
      "Evgeni Sorokin / Yevgeny Sorokin POSITIVE",
      "Evgeny Sorokin / Sorokin NO_JUDGEMENT",
      "Evgeny Sorokin / Yevgeny Sorokin NO_JUDGEMENT",
      "Sorokin / Yevgeny Sorokin NO_JUDGEMENT",
    ],
  };

  it("are joined in clear cases, and offered where only names are alike", async () => {
    for (const names of story) await ingest(names);
    expect(await outcome()).toEqual(expected);
  });

  it("are the same whatever order articles come in", async () => {
    for (const names of [...story].reverse()) await ingest(names);
    expect(await outcome()).toEqual(expected);
    await emptyTables(database.dataSource());
    for (const at of [2, 0, 3, 1]) await ingest(story[at] ?? []);
    expect(await outcome()).toEqual(expected);
  });

  it("stay open where a surname fits two, until a person tells which", async () => {
    await ingest(["Jane Marsh", "Ana Roe", "Otto Lind"]);
    await ingest(["Marsh", "Ana Roe", "Otto Lind"]);
    expect((await outcome()).merged).toEqual(["Jane Marsh = Marsh"]);
    await ingest(["John Marsh", "Ana Roe", "Otto Lind"]);
    expect(await outcome()).toEqual({
      merged: [],
      rules: ["Jane Marsh / Marsh POSITIVE", "John Marsh / Marsh POSITIVE"],
    });
    const rows = await database
      .dataSource()
      .query<{ id: string }[]>("select id from actor where name like '%Marsh' order by name");
    const [jane = "", , marsh = ""] = rows.map(({ id }) => id);
    const decided = { by: "Ann", at: new Date(), reason: null };
    const id = await judgeActors(
      database.dataSource(),
      { left: marsh, right: jane, judgement: "NEGATIVE" },
      decided,
      (key) => key,
    );
    expect((await outcome()).merged).toEqual(["John Marsh = Marsh"]);
    await undoJudgement(database.dataSource(), id, decided);
    expect((await outcome()).merged).toEqual([]);
  });

  it("stay two where one article names both, and where two organisations share only their initials", async () => {
    await ingest(["Yevgeny Sorokin", "Evgeni Sorokin", "Ana Roe", "Otto Lind"]);
    await ingest(["Northern Rivers Authority:org", "Ana Roe", "Maria Stern"]);
    await ingest(["National Rail Agency:org", "Ana Roe", "Maria Stern"]);
    await ingest(["NRA:org", "Ana Roe", "Maria Stern"]);
    expect(await outcome()).toEqual({
      merged: [],
      rules: ["NRA / National Rail Agency POSITIVE", "NRA / Northern Rivers Authority POSITIVE"],
    });
  });

  it("are not joined again by a rule whose judgement was undone", async () => {
    await ingest(story[0] ?? []);
    await ingest(story[1] ?? []);
    const [row] = await database
      .dataSource()
      .query<{ id: string }[]>("select id from actor_judgement where judgement = 'POSITIVE'");
    await undoJudgement(database.dataSource(), row?.id ?? "", {
      by: "Ann",
      at: new Date(),
      reason: null,
    });
    expect((await outcome()).merged).toEqual([]);
    await ingest(story[1] ?? []);
    expect((await outcome()).merged).toEqual([]);
  });
});
