import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontMatter } from "../../src/formats/front-matter";
import { builtInReader } from "../../src/reading/reader";

// Threads run compiled programs.
const { startReadingThreads } = jest.requireActual<
  typeof import("../../src/server/reading-threads/reading-threads")
>("../../dist/src/server/reading-threads/reading-threads");

const folder = join(__dirname, "../../samples");
const articles = readdirSync(folder)
  .filter((name) => /^[a-c]-.*\.md$/u.test(name))
  .map((name) => parseFrontMatter(readFileSync(join(folder, name)), name));

test("gives what the built-in reader gives, down to the last word, however many are read at once", async () => {
  const threads = startReadingThreads();
  const contextOf = ({ publishedAt, outlet }: (typeof articles)[number]) => ({
    publishedAt: publishedAt ?? undefined,
    outlet: outlet ?? undefined,
  });
  const answers = await Promise.all(
    articles.map((article) => threads.read(article.text, contextOf(article))),
  );
  await threads.close();
  expect(articles.length).toBeGreaterThan(2);
  articles.forEach((article, at) => {
    expect(answers[at]).toEqual(builtInReader.read(article.text, contextOf(article)));
  });
});

test("answers nothing any more when its threads are closed", async () => {
  const threads = startReadingThreads();
  const reading = Promise.resolve(threads.read("It rains, she said.", {}));
  const rejected = expect(reading).rejects.toThrow("a reading thread ended");
  await threads.close();
  await rejected;
});
