import fc from "fast-check";
import { type ArticleDocument, documentOfText } from "../../../src/formats/document";
import type { IngestOptions } from "../../../src/ingest/ingest-article";
import type { Reader } from "../../../src/reading/reader";
import { writtenReading } from "../../support/written-reading";

/** Some people, one of whom goes by two names. */
const NAMES = ["Jane Roe", "Jean Roe", "Otto Lind", "Maria Stern", "Mary Stern"];
const CONTENTS = [
  "will close the Harlow plant in May",
  "will not close the Harlow plant in May",
  "has sold the old bridge at Dunmore Vale",
];

/** Who is said to have said what of whom; a second article of one address is a new version. */
export interface NamingArticle {
  readonly address: number;
  readonly sayings: readonly {
    readonly speaker: number;
    readonly about: number;
    readonly content: number;
  }[];
}

export const namingArticle: fc.Arbitrary<NamingArticle> = fc.record({
  address: fc.nat(7),
  sayings: fc.array(
    fc.record({
      speaker: fc.nat(NAMES.length - 1),
      about: fc.nat(NAMES.length - 1),
      content: fc.nat(CONTENTS.length - 1),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

export function namingDocument({ address, sayings }: NamingArticle): ArticleDocument {
  const sentences = sayings.map(
    ({ speaker, about, content }) =>
      `${NAMES[speaker] ?? ""} said ${NAMES[about] ?? ""} ${CONTENTS[content] ?? ""}.`,
  );
  return {
    ...documentOfText([...new Set(sentences)].join(" ")),
    outlet: `Outlet ${address % 3}`,
    url: `https://outlet${address % 3}.example/${address}`,
    publishedAt: new Date(Date.UTC(2026, 2, 1, address)),
  };
}

/** Finds "X said Y." in each sentence, and each of the names wherever it stands, as a person. */
const namingReader: Reader = {
  read: (text) => {
    const names = [...new Set(text.match(/\p{Lu}\p{L}+ (?:Roe|Lind|Stern)/gu) ?? [])];
    const sayings = [
      ...text.matchAll(/(?<name>\p{Lu}\p{L}+ \p{Lu}\p{L}+) said (?<content>[^.]+)\./gu),
    ];
    const reading = writtenReading(text, {
      actors: names.map((name) => ({ name })),
      mentions: names.flatMap((name) =>
        Array.from(
          { length: text.split(name).length - 1 },
          (_, at) => [{ exact: name, nth: at + 1 }, name] as const,
        ),
      ),
      attributions: sayings.map(({ groups: { name = "", content = "" } = {} }) => ({
        content: {
          exact: content,
          nth: text.slice(0, text.indexOf(`${name} said ${content}`)).split(content).length,
        },
        speakers: [name],
      })),
    });
    return { reading, method: "RULE", version: "test-1", problems: [] };
  },
};

export const namingOptions: IngestOptions = {
  reader: namingReader,
  now: new Date("2026-11-23T12:00:00Z"),
};
