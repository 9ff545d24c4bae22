import type { DataSource } from "typeorm";
import { ActorRoleRow } from "../../src/entities";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { findActorByName } from "../../src/store/reads/actor-names";
import { findRolesInVersions, findRolesOfActors } from "../../src/store/reads/roles";
import { useDatabase } from "../support/database";
import { document } from "./support/sayings";

const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();

const ingest = (text: string, day: string, url = `https://gull.example/${day}`) =>
  ingestArticle(
    dataSource(),
    document({ text, url, outlet: "Gull Radio", publishedAt: new Date(`${day}T08:00:00Z`) }),
    { now: new Date("2026-11-01T00:00:00Z") },
  );
const minister = "Norwegian Prime Minister Ana Roe said the ferry would sail.";

/** What articles together tell of somebody's offices, in short. */
async function rolesOf(name: string) {
  const { manager } = dataSource();
  const actor = (await findActorByName(manager, name)) ?? "";
  const country = await findActorByName(manager, "Norway");
  const roles = await findRolesOfActors(manager, [actor]);
  return roles.map(({ title, organizationId, former, validFrom, validTo, sightings }) => ({
    title,
    ofNorway: organizationId === country,
    former,
    from: validFrom?.edtf ?? null,
    to: validTo?.edtf ?? null,
    articles: sightings.length,
  }));
}

test("articles together tell since when and until when an office is held; a new version replaces what the old one told", async () => {
  await ingest(minister, "2026-01-05");
  await ingest(`${minister} Nobody wept.`, "2026-01-05", "https://gull.example/again");
  await ingest("Prime Minister Ana Roe said the ferry had sailed.", "2026-02-10");
  const held = { title: "prime minister", ofNorway: true, former: false, from: "../2026-01-05" };
  expect(await rolesOf("Ana Roe")).toEqual([{ ...held, to: null, articles: 2 }]);

  const first = await ingest(
    "Former Prime Minister Ana Roe said the ferry was gone.",
    "2026-03-01",
  );
  const over = { ...held, former: true, to: "2026-02-10/2026-03-01" };
  expect(await rolesOf("Ana Roe")).toEqual([{ ...over, articles: 3 }]);

  const second = await ingest("Ana Roe said the ferry was gone.", "2026-03-01");
  expect(second.articleId).toBe(first.articleId);
  expect(await rolesOf("Ana Roe")).toEqual([{ ...held, to: null, articles: 2 }]);
  const inOld = await findRolesInVersions(dataSource().manager, [first]);
  expect(inOld.map(({ title, former }) => [title, former])).toEqual([["prime minister", true]]);
  expect(await findRolesInVersions(dataSource().manager, [second])).toEqual([]);
});

test("nobody gets an office from an article that words none", async () => {
  const { versionId } = await ingest("Otto Hall said the minister was wrong.", "2026-04-01");
  expect(await dataSource().manager.countBy(ActorRoleRow, { versionId })).toBe(0);
});
