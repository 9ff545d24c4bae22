import { Client } from "pg";
import { normaliseName } from "../../../../src/resolution/normalise-name";
import { InputError } from "../../../../src/shared/errors";
import { Dice } from "../../ingest/news/dice";
import type { Press } from "./article-rows";
import { type Cast, type CastActor, castOf } from "./cast";
import { CopySink } from "./copy-sink";
import { type Size, sizeAt } from "./size";
import { reportsOf, type StoryKeys, storyOf } from "./story";
import { writeStory } from "./story-rows";
import { advanceSequences, dropTableParts, restoreTableParts } from "./table-parts";

const SEED = 2026;
const FIRST_DAY = new Date("2024-01-01T00:00:00Z");
/** However much is stored, it is the news of so many days. */
const DAYS = 1000;
const DAY_MS = 86_400_000;
/** Articles between two looks at whether the database keeps up. */
const ARTICLES_AT_ONCE = 500;

/**
 * Fills a migrated, empty database with invented news, as they would be stored: the same for the same scale. What was filled with
 * the same scale before is left as it is.
 * @param write gets a line where something takes a while.
 * @throws InputError where other articles are stored there.
 */
export async function fill(
  url: string,
  scale: number,
  write: (line: string) => void,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const mark = `bench at scale ${scale}`;
    const { rows } = await client.query<{ mark: string | null; isEmpty: boolean }>(
      `select obj_description('article'::regclass) as mark, not exists (select from article) as "isEmpty"`,
    );
    const [found] = rows;
    if (found?.mark === mark) return;
    if (!found?.isEmpty) {
      const held = found?.mark ?? "other articles, or a filling that was interrupted";
      throw new InputError(`The database holds ${held}; expected an empty one, or ${mark}`);
    }
    const startedAt = Date.now();
    const parts = await dropTableParts(client);
    const size = sizeAt(scale);
    write(`filling the database with ${size.articles} articles\n`);
    await copyRows(url, size, write);
    write("making indexes and checking foreign keys\n");
    await client.query("set maintenance_work_mem = '512MB'");
    await restoreTableParts(client, parts);
    await advanceSequences(client);
    await client.query("vacuum analyze");
    await client.query(`comment on table article is '${mark}'`);
    write(`filled in ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
  } finally {
    await client.end();
  }
}

async function copyRows(url: string, size: Size, write: (line: string) => void): Promise<void> {
  const sink = new CopySink(url);
  const cast = castOf(SEED, size);
  writeCast(sink, cast);
  await sink.flush();
  const dice = new Dice(SEED + 1);
  const keys = { version: 0, statement: 0, mention: 0, appearance: 0, holding: 0 };
  const press: Press = { sink, dice, cast, keys };
  const storyKeys: StoryKeys = { article: 0, claim: 0 };
  let flushed = 0;
  while (storyKeys.article < size.articles) {
    const day = (DAYS * storyKeys.article) / size.articles;
    const start = new Date(FIRST_DAY.getTime() + Math.floor(day * DAY_MS));
    const count = Math.min(reportsOf(dice), size.articles - storyKeys.article);
    writeStory(press, storyOf(dice, cast, storyKeys, { count, start }));
    if (storyKeys.article - flushed < ARTICLES_AT_ONCE) continue;
    await sink.flush();
    tellEvery(0.1, flushed / size.articles, storyKeys.article / size.articles, write);
    flushed = storyKeys.article;
  }
  await sink.close();
}

function tellEvery(
  step: number,
  before: number,
  after: number,
  write: (line: string) => void,
): void {
  if (Math.floor(after / step) > Math.floor(before / step)) {
    write(`${Math.round(100 * after)} % of the articles are written\n`);
  }
}

function writeCast(sink: CopySink, { outlets, actors }: Cast): void {
  for (const actor of [...outlets.map((outlet) => outlet.actor), ...actors])
    writeActor(sink, actor);
  for (const { id, actor, domain } of outlets) {
    sink.add("outlet", {
      id,
      name: actor.name,
      name_key: normaliseName(actor.name),
      domain,
      actor_id: actor.id,
      kind: "NEWSPAPER",
    });
  }
}

function writeActor(sink: CopySink, actor: CastActor): void {
  const { id, kind, name, shortName, nameId, shortNameId } = actor;
  sink.add("actor", { id, kind, name, country: null, identity: `bench ${id}` });
  const named = { actor_id: id, language: "en" };
  const add = (key: number, text: string, nameKind: string) =>
    sink.add("actor_name", {
      ...named,
      id: key,
      text,
      name_key: normaliseName(text),
      kind: nameKind,
    });
  add(nameId, name, "NAME");
  if (shortNameId !== nameId) add(shortNameId, shortName, "ALIAS");
}
