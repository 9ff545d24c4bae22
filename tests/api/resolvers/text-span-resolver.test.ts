import fc from "fast-check";
import { createContext, type RequestContext } from "../../../src/api/context";
import { TextSpanResolver } from "../../../src/api/resolvers/text-span-resolver";
import { TextSpan } from "../../../src/api/types/text-span";
import { localViewer } from "../../../src/api/types/viewer";
import { Article, ArticleVersion } from "../../../src/entities";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const resolver = new TextSpanResolver();
const paragraph = "🚢 The ferry sails. 🌊 ".repeat(4);
const text = `${paragraph}\n\n${paragraph}`;
let context: RequestContext;

beforeAll(async () => {
  const dataSource = database.dataSource();
  const firstSeenAt = new Date("2025-10-07T06:00:00Z");
  await dataSource.manager.insert(Article, {
    id: "1",
    bylines: [],
    firstSeenAt,
    pubStatus: "USABLE",
  });
  await dataSource.manager.insert(ArticleVersion, {
    articleId: "1",
    id: "1",
    version: 1,
    text,
    sha256: "0",
    seenAt: firstSeenAt,
    paragraphStarts: [0, paragraph.length + 2],
    sentenceStarts: [0, 20, 40, paragraph.length + 2],
    absences: [],
  });
  context = createContext({ dataSource, viewer: localViewer, clock: () => firstSeenAt });
});

test("prefix and suffix stand around the words, and never hold half a character", async () => {
  const offset = fc.nat(text.length);
  await fc.assert(
    fc.asyncProperty(offset, offset, async (one, other) => {
      const span = new TextSpan("1", Math.min(one, other), Math.max(one, other));
      const [prefix, exact, suffix] = await Promise.all([
        resolver.prefix(span, context),
        resolver.exact(span, context),
        resolver.suffix(span, context),
      ]);
      expect(exact).toBe(text.slice(span.start, span.end));
      expect(`${prefix} ${suffix}`).not.toMatch(/\p{Surrogate}/u);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
      expect(text.slice(0, span.start)).toContain(prefix);
      expect(text.slice(span.end)).toContain(suffix);
    }),
  );
});

test.each([
  [0, 0, 0],
  [19, 0, 0],
  [20, 1, 0],
  [paragraph.length + 1, 2, 0],
  [paragraph.length + 2, 3, 1],
  [text.length, 3, 1],
])("offset %i lies in sentence %i and paragraph %i", async (start, sentence, inParagraph) => {
  const span = new TextSpan("1", start, start);
  expect(await resolver.sentence(span, context)).toBe(sentence);
  expect(await resolver.paragraph(span, context)).toBe(inParagraph);
});
