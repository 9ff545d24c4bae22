import fc from "fast-check";
import { type ArticleDocument, documentOfText } from "../../../src/formats/document";
import type { IngestOptions } from "../../../src/ingest/ingest-article";
import { findQuantities } from "../../../src/reading/quantities/find-quantities";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { reader, options as sayings } from "./sayings";

/** What people in made articles say: wordings of a few claims that are one, differ or contradict each other. */
const CONTENTS = [
  "Velmora will close the Harlow plant in May",
  "Velmora will shut the Harlow factory in May",
  "Velmora will not close the Harlow plant in May",
  "Velmora may close the Harlow plant in May",
  "12 miners died in the Harlow pit",
  "14 miners died in the Harlow pit",
  "14 miners have died in the pit of Harlow",
  "the old bridge at Dunmore Vale has fallen",
  "the old bridges at Dunmore Vale have fallen",
];
const SPEAKERS = ["Jane Roe", "Maria Stern", "Otto Lind"];
const OUTLETS = 4;

/** An article that attributes some claims; a second one of one address is a new version. */
export interface ClaimingArticle {
  readonly address: number;
  readonly day: number;
  readonly sayings: readonly { readonly speaker: number; readonly content: number }[];
}

export const claimingArticle: fc.Arbitrary<ClaimingArticle> = fc.record({
  address: fc.nat(9),
  day: fc.nat(5),
  sayings: fc.array(
    fc.record({ speaker: fc.nat(SPEAKERS.length - 1), content: fc.nat(CONTENTS.length - 1) }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** The document of an article, for the reader of sayings. */
export function claimingDocument({ address, day, sayings }: ClaimingArticle): ArticleDocument {
  const sentences = sayings.map(
    ({ speaker, content }) => `${SPEAKERS[speaker] ?? ""} said ${CONTENTS[content] ?? ""}.`,
  );
  const outlet = address % OUTLETS;
  return {
    ...documentOfText([...new Set(sentences)].join(" ")),
    outlet: `Outlet ${outlet}`,
    url: `https://outlet${outlet}.example/${address}`,
    headline: `News of day ${day}`,
    publishedAt: new Date(Date.UTC(2026, 2, 1 + day, address)),
  };
}

/** The reader of sayings, who also counts. */
export const options: IngestOptions = {
  ...sayings,
  reader: {
    read: async (text, context) => {
      const answer = await reader.read(text, context);
      const quantities = findQuantities(surfaceOf(answer.reading.text), []);
      return { ...answer, reading: { ...answer.reading, quantities } };
    },
  },
};
