import {
  createApiKey,
  findOpenKeys,
  listApiKeys,
  markUsed,
  revokeApiKey,
} from "../../../src/store/keys/api-keys";
import { hashKey } from "../../../src/store/keys/key-text";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const manager = () => database.dataSource().manager;
const now = new Date("2026-01-02T00:00:00Z");
const create = (name: string) => createApiKey(manager(), { name, role: "READER" }, now);

afterEach(() => database.dataSource().query("truncate api_key"));

it("keeps of a key its prefix and its hash, and nothing from which it could be had", async () => {
  const { apiKey, key } = await create("Ada");
  const rows = await database.dataSource().query("select * from api_key");
  expect(rows).toMatchObject([{ name: "Ada", role: "READER", hash: hashKey(key) }]);
  expect(JSON.stringify(rows)).not.toContain(key.slice(apiKey.prefix.length + 1));
  expect(await findOpenKeys(manager())).toEqual([
    { id: apiKey.id, name: "Ada", role: "READER", prefix: apiKey.prefix, hash: hashKey(key) },
  ]);
});

it.each(["", " Ada", "Ada ", "a\nb", "a".repeat(101), "local", "hearsay"])(
  "refuses the name %j",
  async (name) => {
    await expect(create(name)).rejects.toThrow(/^name: expected 1 to 100 characters/);
  },
);

it("gives a name to one open key at a time", async () => {
  const { apiKey } = await create("Ada");
  await expect(create("Ada")).rejects.toThrow("there is a key Ada already");
  await revokeApiKey(manager(), { name: "Ada" }, now);
  await create("Ada");
  const listed = await listApiKeys(manager());
  expect(listed.map(({ revokedAt }) => revokedAt)).toEqual([null, now]);
  // By name, the one that opens is meant.
  await revokeApiKey(manager(), { name: "Ada" }, now);
  expect(await findOpenKeys(manager())).toEqual([]);
  expect(listed[1]?.id).toBe(apiKey.id);
});

it("revokes by id, prefix or name, once", async () => {
  const { apiKey } = await create("Ada");
  const revoked = await revokeApiKey(manager(), { prefix: apiKey.prefix }, now);
  const later = new Date("2026-01-03T00:00:00Z");
  expect(await revokeApiKey(manager(), { id: apiKey.id }, later)).toMatchObject({
    id: apiKey.id,
    revokedAt: revoked.revokedAt,
  });
  await expect(revokeApiKey(manager(), { name: "Bo" }, now)).rejects.toThrow("There is no key Bo.");
});

it("notes when a key was used", async () => {
  const { apiKey } = await create("Ada");
  await markUsed(manager(), apiKey.id, now);
  expect(await listApiKeys(manager())).toMatchObject([{ lastUsedAt: now }]);
});
