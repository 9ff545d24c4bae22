import type { EntityManager } from "typeorm";
import { Actor, ActorName } from "../../../src/entities";
import type { ReadActor } from "../../../src/reading/reading";
import {
  createActors,
  findActorCandidates,
  learnCountries,
  type NewActor,
  saveNames,
} from "../../../src/store/writes/actors";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const manager = (): EntityManager => database.dataSource().manager;

const actor = (name: string, identity: string | null, rest: Partial<ReadActor> = {}): NewActor => ({
  kind: "PERSON",
  name,
  names: [{ text: name, kind: "NAME" }],
  country: null,
  identity,
  ...rest,
});
async function stored(...actors: NewActor[]): Promise<string[]> {
  const ids = await createActors(manager(), actors);
  await saveNames(manager(), actors, ids, "en");
  return ids;
}

describe("createActors", () => {
  it("gives keys in the order of the actors", async () => {
    const ids = await createActors(manager(), [actor("Zoe Z", "z"), actor("Amy A", "a")]);
    const rows = await Promise.all(ids.map((id) => manager().findOneByOrFail(Actor, { id })));
    expect(rows.map(({ name }) => name)).toEqual(["Zoe Z", "Amy A"]);
  });

  it("stores one identity once, within a call, over calls and at once", async () => {
    const [first, second] = await createActors(manager(), [
      actor("One", "same"),
      actor("Two", "same"),
    ]);
    expect(second).toBe(first);
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => createActors(manager(), [actor("Again", "same")])),
    );
    expect(new Set(ids.flat())).toEqual(new Set([first]));
    expect(await manager().countBy(Actor, { identity: "same" })).toBe(1);
  });

  it("stores every actor without identity", async () => {
    const ids = await createActors(manager(), [
      actor("two officials", null),
      actor("two officials", null),
    ]);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("findActorCandidates", () => {
  it("finds by own name and by identity, with all own names", async () => {
    const [id] = await stored(
      actor("Binyamin Netanyahu", "PERSON||binyamin netanyahu", {
        names: [
          { text: "Binyamin Netanyahu", kind: "NAME" },
          { text: "Benjamin Netanyahu", kind: "NAME" },
          { text: "Bibi", kind: "ALIAS" },
        ],
      }),
    );
    const found = {
      id,
      kind: "PERSON",
      country: null,
      nameKeys: ["binyamin netanyahu", "benjamin netanyahu"],
    };
    const { nameKeys: _, ...rest } = found;
    for (const search of [
      { nameKeys: ["benjamin netanyahu"], identities: [] },
      { nameKeys: [], identities: ["PERSON||binyamin netanyahu"] },
    ]) {
      const [candidate, ...others] = await findActorCandidates(manager(), search);
      expect(others).toEqual([]);
      expect(candidate).toMatchObject(rest);
      expect([...(candidate?.nameKeys ?? [])].sort()).toEqual([...found.nameKeys].sort());
    }
  });

  it("finds nobody by an alias, and nobody who belongs to one article alone", async () => {
    await stored(
      actor("Ada Alias", "PERSON||ada alias", { names: [{ text: "The Fox", kind: "ALIAS" }] }),
      actor("Lone Local", null),
    );
    const search = { nameKeys: ["fox", "lone local"], identities: [] };
    expect(await findActorCandidates(manager(), search)).toEqual([]);
  });
});

describe("learnCountries", () => {
  it("adds a country where none was known, and moves the identity with it", async () => {
    const [id = ""] = await stored(actor("Jane Roe", "PERSON||jane roe"));
    await learnCountries(manager(), [{ id, country: "US", identity: "PERSON|US|jane roe" }]);
    expect(await manager().findOneBy(Actor, { id })).toMatchObject({
      country: "US",
      identity: "PERSON|US|jane roe",
    });
    await learnCountries(manager(), [{ id, country: "GB", identity: "PERSON|GB|jane roe" }]);
    expect(await manager().findOneBy(Actor, { id })).toMatchObject({ country: "US" });
  });

  it("keeps the identity where another actor has the one to come", async () => {
    await stored(actor("Max Moe", "PERSON|US|max moe", { country: "US" }));
    const [id = ""] = await stored(actor("Max Moe", "PERSON||max moe"));
    await learnCountries(manager(), [{ id, country: "US", identity: "PERSON|US|max moe" }]);
    expect(await manager().findOneBy(Actor, { id })).toMatchObject({
      country: "US",
      identity: "PERSON||max moe",
    });
  });
});

describe("saveNames", () => {
  it("stores each spelling once, and finds names by how they are compared", async () => {
    const named = actor("Nicolás Maduro", "PERSON||nicolas maduro", {
      names: [
        { text: "Nicolás Maduro", kind: "NAME" },
        { text: "Nicolas Maduro", kind: "NAME" },
        { text: "the president", kind: "TITLE" },
      ],
    });
    const [id = ""] = await createActors(manager(), [named]);
    const [first] = await saveNames(manager(), [named], [id], "en");
    const [second] = await saveNames(manager(), [named], [id], "es");
    expect([...(first?.keys() ?? [])].sort()).toEqual(["nicolas maduro", "president"]);
    expect(second).toEqual(first);
    const rows = await manager().findBy(ActorName, { actorId: id });
    expect(rows.map(({ text }) => text).sort()).toEqual([
      "Nicolas Maduro",
      "Nicolás Maduro",
      "the president",
    ]);
    expect(new Set(rows.map(({ language }) => language))).toEqual(new Set(["en"]));
  });
});
