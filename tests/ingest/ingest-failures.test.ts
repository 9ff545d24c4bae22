import type { DataSource } from "typeorm";
import { ArticleKey } from "../../src/entities";
import type { ArticleDocument } from "../../src/formats/document";
import { type IngestOptions, ingestArticle } from "../../src/ingest/ingest-article";
import type { Reader } from "../../src/reading/reader";
import { InputError } from "../../src/shared/errors";
import { useDatabase } from "../support/database";
import { document, options, reader, rowsOfAll, text } from "./support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();
const ingest = (given: ArticleDocument, more: IngestOptions = options) =>
  ingestArticle(dataSource(), given, more);

describe("what cannot be stored", () => {
  it("is refused before anything is read or written", async () => {
    const before = await rowsOfAll(dataSource());
    const read = jest.fn(reader.read);
    const attempt = ingest(document({ text: " " }), { ...options, reader: { ...reader, read } });
    await expect(attempt).rejects.toThrow(InputError);
    expect(read).not.toHaveBeenCalled();
    expect(await rowsOfAll(dataSource())).toEqual(before);
  });

  it("leaves nothing half-written when a step fails, wherever that is", async () => {
    const before = await rowsOfAll(dataSource());
    const failing = [
      "outlet",
      "article_key",
      "article",
      "article_version",
      "actor",
      "actor_name",
      "mention",
      "statement",
      "statement_actor",
      "attribution_hop",
      "claim",
      "claim_appearance",
      "claim_holding",
    ];
    for (const table of failing) {
      await dataSource().query(
        `create function fail() returns trigger language plpgsql as $$ begin raise 'full'; end $$;
         create trigger fail after insert on "${table}" execute function fail()`,
      );
      await expect(ingest(document())).rejects.toThrow("full");
      await dataSource().query(`drop function fail() cascade`);
      expect(await rowsOfAll(dataSource())).toEqual(before);
    }
  });

  it("leaves a stored article as it was when its new version fails", async () => {
    const first = document();
    const stored = await ingest(first);
    const before = await rowsOfAll(dataSource());
    await dataSource().query(
      `create function fail() returns trigger language plpgsql as $$ begin raise 'full'; end $$;
       create trigger fail after insert on claim_holding execute function fail()`,
    );
    await expect(ingest({ ...first, text: `${text} Updated.` })).rejects.toThrow("full");
    await dataSource().query(`drop function fail() cascade`);
    expect(await rowsOfAll(dataSource())).toEqual(before);
    expect(await ingest(first)).toEqual({ ...stored, newArticle: false });
  });

  it("does not open a transaction while reading", async () => {
    const read: Reader["read"] = (...given) => {
      throw new Error(`reader failed on ${given[0].length} characters`);
    };
    const transaction = jest.spyOn(dataSource(), "transaction");
    await expect(ingest(document(), { ...options, reader: { ...reader, read } })).rejects.toThrow(
      "reader failed",
    );
    expect(transaction).not.toHaveBeenCalled();
    transaction.mockRestore();
  });
});

describe("keys of articles", () => {
  it("all belong to an article", async () => {
    const orphans = await dataSource()
      .manager.createQueryBuilder(ArticleKey, "k")
      .where("not exists (select from article a where a.id = k.article_id)")
      .getCount();
    expect(orphans).toBe(0);
  });
});
