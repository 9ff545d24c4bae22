import type { DataSource } from "typeorm";
import { Actor, ActorName, Mention } from "../../src/entities";
import { ingestArticle } from "../../src/ingest/ingest-article";
import type { Reader } from "../../src/reading/reader";
import { findActorByName } from "../../src/store/reads/actor-names";
import { useDatabase } from "../support/database";
import type { WrittenActor } from "../support/written-reading";
import { writtenReading } from "../support/written-reading";
import { document, options } from "./support/sayings";

const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();

/** Ingests a text in which each actor is mentioned once by its name. */
async function ingest(text: string, actors: readonly WrittenActor[]): Promise<void> {
  const mentions = actors.map(
    ({ name, names }) => [name, name, names?.[0]?.kind === "METONYM" ? "METONYM" : "NAME"] as const,
  );
  const reader: Reader = {
    read: () => ({
      reading: writtenReading(text, { actors, mentions }),
      method: "RULE",
      version: "test-1",
      problems: [],
    }),
  };
  await ingestArticle(dataSource(), document({ text }), { ...options, reader });
}

const seat = (name: string, country: string, kind: WrittenActor["kind"] = "STATE") => ({
  name,
  kind,
  country,
  names: [{ text: name, kind: "METONYM" as const }],
});

beforeAll(async () => {
  await ingest("AP asked Tehran and the Kremlin.", [
    { name: "AP", kind: "NEWS_ORGANIZATION" },
    seat("Tehran", "IR"),
    seat("Kremlin", "RU", "PUBLIC_BODY"),
  ]);
  await ingest("The Associated Press asked Iran and the Kremlin.", [
    { name: "Associated Press", kind: "NEWS_ORGANIZATION" },
    { name: "Iran", kind: "STATE", country: "IR" },
    seat("Kremlin", "RU", "PUBLIC_BODY"),
  ]);
});

test("who is known beforehand is one actor in all articles, by whichever name", async () => {
  const actors = await dataSource().manager.find(Actor, { order: { name: "ASC" } });
  const mentioned = new Set(
    (await dataSource().manager.find(Mention)).map(({ actorId }) => actorId),
  );
  expect(
    actors.filter(({ id }) => mentioned.has(id)).map(({ name, country }) => [name, country]),
  ).toEqual([
    ["Associated Press", "US"],
    ["Iran", "IR"],
    ["Kremlin", "RU"],
  ]);
});

test("its names are stored with their kinds, those that no article used included, and find it", async () => {
  const { manager } = dataSource();
  const iran = await manager.findOneByOrFail(Actor, { identity: "STATE|IR" });
  const names = await manager.find(ActorName, { where: { actorId: iran.id } });
  expect(names.map(({ text, kind }) => `${kind} ${text}`).sort()).toEqual([
    "ALIAS Islamic Republic of Iran",
    "DEMONYM Iranian",
    "METONYM Tehran",
    "NAME Iran",
  ]);
  for (const name of ["the Iranians", "islamic republic of iran", "Tehran"]) {
    expect(await findActorByName(manager, name)).toBe(iran.id);
  }
});
