import type { EntityManager } from "typeorm";
import { Actor, ActorName, Outlet } from "../../../src/entities";
import { ensureOutlet, outletsOfActors } from "../../../src/store/writes/outlets";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const manager = (): EntityManager => database.dataSource().manager;

describe("ensureOutlet", () => {
  it("stores a new outlet with its actor", async () => {
    const outlet = await ensureOutlet(manager(), "The Harbour Courier", "courier.example");
    expect(await manager().findOneBy(Outlet, { id: outlet?.id ?? "" })).toMatchObject({
      name: "The Harbour Courier",
      domain: "courier.example",
    });
    expect(await manager().findOneBy(Actor, { id: outlet?.actorId ?? "" })).toMatchObject({
      kind: "NEWS_ORGANIZATION",
      name: "The Harbour Courier",
    });
    const [name, ...others] = await manager().findBy(ActorName, { actorId: outlet?.actorId ?? "" });
    expect(others).toEqual([]);
    expect(name).toMatchObject({ text: "The Harbour Courier", kind: "NAME" });
  });

  it("knows it again by its name, however that is written, and by its domain where no name is given", async () => {
    const outlet = await ensureOutlet(manager(), "The Evening Post", "post.example");
    expect(await ensureOutlet(manager(), "evening  POST", null)).toEqual(outlet);
    expect(await ensureOutlet(manager(), null, "post.example")).toEqual(outlet);
  });

  it("goes by the name where name and domain disagree", async () => {
    const post = await ensureOutlet(manager(), "The Post", "shared.example");
    const mail = await ensureOutlet(manager(), "The Mail", "shared.example");
    expect(mail?.id).not.toBe(post?.id);
    expect(await ensureOutlet(manager(), null, "shared.example")).toEqual(post);
  });

  it("calls an outlet by its domain where nothing else is known, and has none without both", async () => {
    const outlet = await ensureOutlet(manager(), null, "unknown.example");
    expect(await manager().findOneBy(Outlet, { id: outlet?.id ?? "" })).toMatchObject({
      name: "unknown.example",
    });
    expect(await ensureOutlet(manager(), null, null)).toBeNull();
  });

  it("stores one outlet when many come at once", async () => {
    const found = await Promise.all(
      Array.from({ length: 20 }, () => ensureOutlet(manager(), "Tidewater Daily", "tide.example")),
    );
    expect(new Set(found.map((outlet) => outlet?.id)).size).toBe(1);
    expect(await manager().countBy(Actor, { name: "Tidewater Daily" })).toBe(1);
  });
});

describe("what is known of a large outlet", () => {
  const stored = async (name: string, domain: string | null) => {
    const outlet = await ensureOutlet(manager(), name, domain);
    return manager().findOneByOrFail(Outlet, { id: outlet?.id ?? "" });
  };

  it("is stored with it, its owner as the one actor that other articles mean too", async () => {
    const agency = await stored("Xinhua", "english.news.cn");
    expect(agency).toMatchObject({ kind: "NEWS_AGENCY", country: "CN", stateControlled: true });
    const state = await manager().findOneByOrFail(Actor, { id: agency.ownerId ?? "" });
    expect(state).toMatchObject({ kind: "STATE", name: "China", identity: "STATE|CN" });
    expect((await stored("Global Times", "globaltimes.cn")).ownerId).toBe(state.id);
    const paper = await stored("The Wall Street Journal", null);
    const company = await manager().findOneByOrFail(Actor, { id: paper.ownerId ?? "" });
    expect(company).toMatchObject({ kind: "COMPANY", name: "News Corp", country: "US" });
  });

  it("is not held of others, not even of those that use its name", async () => {
    for (const outlet of [
      await stored("Vellport Today", "mail.example"),
      await stored("Reuters", "reuters.example"),
    ]) {
      expect(outlet).toMatchObject({
        kind: "OTHER",
        country: null,
        stateControlled: null,
        ownerId: null,
      });
    }
  });
});

describe("outletsOfActors", () => {
  const newsActor = async (name: string) => {
    const { identifiers } = await manager().insert(Actor, {
      kind: "NEWS_ORGANIZATION",
      name,
      country: null,
      identity: `spoken of: ${name}`,
    });
    return { id: String(identifiers[0]?.id), name };
  };

  it("takes the outlet of the actor, else the one of its name, else stores one, and again the same", async () => {
    const own = await ensureOutlet(manager(), "Gull Radio", null);
    const named = await ensureOutlet(manager(), "The Ferry News", null);
    const actors = [
      { id: own?.actorId ?? "", name: "Gull" },
      await newsActor("Ferry News"),
      await newsActor("Agence Mouette"),
    ];
    const outlets = await outletsOfActors(manager(), actors);
    expect(actors.slice(0, 2).map(({ id }) => outlets.get(id))).toEqual([own?.id, named?.id]);
    const fresh = outlets.get(actors[2]?.id ?? "");
    expect(await manager().findOneBy(Outlet, { id: fresh ?? "" })).toMatchObject({
      name: "Agence Mouette",
      nameKey: "agence mouette",
      domain: null,
      actorId: actors[2]?.id,
    });
    expect(await outletsOfActors(manager(), actors)).toEqual(outlets);
    expect(await outletsOfActors(manager(), [])).toEqual(new Map());
  });

  it("lets an outlet that was only spoken of learn its domain, once", async () => {
    const actor = await newsActor("Tern Television");
    const outlets = await outletsOfActors(manager(), [actor]);
    for (const domain of ["tern.example", "other.example"]) {
      const outlet = await ensureOutlet(manager(), "Tern Television", domain);
      expect(outlet).toEqual({ id: outlets.get(actor.id), actorId: actor.id });
    }
    expect(await manager().findOneBy(Outlet, { actorId: actor.id })).toMatchObject({
      domain: "tern.example",
    });
  });
});
