import fc from "fast-check";
import type { DataSource } from "typeorm";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { type DecidedBy, judgeActors, undoJudgement } from "../../src/ingest/judge-actors";
import { reresolve } from "../../src/ingest/reresolve";
import { canonicalActors } from "../../src/resolution/identity/canonical-actors";
import { InputError, NotFoundError } from "../../src/shared/errors";
import type { Judgement } from "../../src/shared/vocabulary";
import { findJudged } from "../../src/store/identity/merge-actors";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { type NamingArticle, namingArticle, namingDocument, namingOptions } from "./support/named";
import { rowsButLog } from "./support/sayings";

jest.setTimeout(300_000);
const database = useDatabase();
const decided: DecidedBy = { by: "Ann", at: new Date("2026-11-23T12:00:00Z"), reason: "same face" };
const judge = (left: string, right: string, judgement: Judgement) =>
  judgeActors(database.dataSource(), { left, right, judgement }, decided, (id) => `#${id}`);
const undo = (id: string) => undoJudgement(database.dataSource(), id, decided);

/** All that is stored but the judgements themselves and the moments at which something changed. */
async function state(dataSource: DataSource): Promise<string> {
  const rows = await rowsButLog(dataSource);
  return JSON.stringify(rows, (key, value) =>
    key === "changed_at" || key === "generated_at" ? null : value,
  ).replace(/\[\{[^[\]]*"undone_at"[^[\]]*\]/gu, "[]");
}

async function people(): Promise<string[]> {
  const rows = await database
    .dataSource()
    .query<{ id: string }[]>("select id from actor where kind = 'PERSON' order by name");
  return rows.map(({ id }) => id);
}

const several = fc.array(namingArticle, { minLength: 4, maxLength: 8, size: "max" });
const step = fc.record({
  left: fc.nat(4),
  right: fc.nat(4),
  judgement: fc.constantFrom<Judgement>("POSITIVE", "POSITIVE", "NEGATIVE", "UNSURE"),
  undo: fc.nat(3).map((drawn) => drawn === 0),
});

async function ingestAll(articles: readonly NamingArticle[]): Promise<void> {
  await emptyTables(database.dataSource());
  for (const made of articles)
    await ingestArticle(database.dataSource(), namingDocument(made), namingOptions);
}

describe("judgements", () => {
  it("give after any sequence with undos what they give at once", async () => {
    let merged = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        several,
        fc.array(step, { minLength: 3, maxLength: 8 }),
        async (made, steps) => {
          await ingestAll(made);
          const { manager } = database.dataSource();
          const ids = await people();
          const active: string[] = [];
          for (const { left, right, judgement, undo: undoes } of steps) {
            const [one, other] = [ids[left % ids.length] ?? "", ids[right % ids.length] ?? ""];
            const last = undoes ? active.pop() : undefined;
            if (last !== undefined) await undo(last);
            else if (one !== other) {
              try {
                active.push(await judge(one, other, judgement));
              } catch (error) {
                expect(error).toBeInstanceOf(InputError);
                refused += 1;
              }
            }
          }
          const { actors, judgements } = await findJudged(manager, ids, "ALL");
          const fresh = canonicalActors(actors, judgements);
          for (const { id, canonicalId } of actors) expect(canonicalId).toBe(fresh.get(id));
          merged += actors.filter(({ id, canonicalId }) => id !== canonicalId).length;
          const found = await state(database.dataSource());
          await reresolve(database.dataSource(), () => undefined, new AbortController().signal);
          expect(await state(database.dataSource())).toBe(found);
        },
      ),
      { numRuns: 5, seed: 4 },
    );
    expect({ merged: merged > 2, refused: refused > 0 }).toEqual({ merged: true, refused: true });
  });

  it("are undone to exactly what was, claims, utterances and corroboration too", async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        several,
        fc.array(step, { minLength: 1, maxLength: 4 }),
        async (made, steps) => {
          await ingestAll(made);
          const before = await state(database.dataSource());
          const ids = await people();
          const given: string[] = [];
          for (const { left, right, judgement } of steps) {
            const [one, other] = [ids[left % ids.length] ?? "", ids[right % ids.length] ?? ""];
            if (one === other) continue;
            await judge(one, other, judgement).then(
              (id) => given.push(id),
              () => undefined,
            );
          }
          if ((await state(database.dataSource())) !== before) changed += 1;
          for (const id of given.reverse()) await undo(id);
          expect(await state(database.dataSource())).toBe(before);
        },
      ),
      { numRuns: 5, seed: 5 },
    );
    expect(changed).toBeGreaterThan(1);
  });

  it("make one claim and one holder of what two names of one person say", async () => {
    await ingestAll([
      { address: 0, sayings: [{ speaker: 0, about: 2, content: 0 }] },
      { address: 1, sayings: [{ speaker: 1, about: 2, content: 0 }] },
      { address: 2, sayings: [{ speaker: 3, about: 2, content: 0 }] },
      { address: 4, sayings: [{ speaker: 3, about: 4, content: 2 }] },
      { address: 5, sayings: [{ speaker: 3, about: 3, content: 2 }] },
    ]);
    const counts = () =>
      database.dataSource().query(`select
        (select count(distinct claim_id)::int from claim_wording) as claims,
        (select max(independent_origins) from claim_corroboration) as origins`);
    expect(await counts()).toEqual([{ claims: 3, origins: 3 }]);
    const [jane = "", jean = "", maria = "", mary = ""] = await people();
    await judge(jane, jean, "POSITIVE");
    expect(await counts()).toEqual([{ claims: 3, origins: 2 }]);
    await judge(maria, mary, "POSITIVE");
    expect(await counts()).toEqual([{ claims: 2, origins: 2 }]);
  });

  it("that contradict a person's are refused with the one to undo, as are those of nobody", async () => {
    await ingestAll(fc.sample(namingArticle, { numRuns: 6, seed: 4 }));
    const [one = "", two = "", three = ""] = await people();
    const apart = await judge(one, three, "NEGATIVE");
    await judge(one, two, "POSITIVE");
    await expect(judge(three, two, "POSITIVE")).rejects.toThrow(
      `judgement: POSITIVE contradicts the NEGATIVE of judgement #${apart}; undo that one first.`,
    );
    await expect(judge(one, two, "UNSURE")).rejects.toThrow(InputError);
    expect(() => judge(one, one, "POSITIVE")).toThrow("right: expected another actor than left.");
    expect(() => judge(one, two, "NO_JUDGEMENT")).toThrow("expected POSITIVE, NEGATIVE or UNSURE");
    await expect(judge(one, "999999", "POSITIVE")).rejects.toThrow(NotFoundError);
    await undo(apart);
    await expect(undo(apart)).rejects.toThrow("was undone at");
    await expect(undo("999999")).rejects.toThrow(NotFoundError);
    await judge(three, two, "POSITIVE");
  });
});
