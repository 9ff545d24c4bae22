import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleDocument } from "../../../src/formats/document";
import { parseFrontMatter } from "../../../src/formats/front-matter";
import { InputError } from "../../../src/shared/errors";
import { locateStory } from "./locate-story";
import type { Story } from "./story";
import { storySheet } from "./story-sheet";

/**
 * All stories that have an answer sheet, in the order of their names.
 * @param samples the folder of the articles; the sheets are JSON files in its folder `answers`.
 * @throws InputError naming every sheet that is no sheet, or asks for words that its articles do not hold.
 */
export function readStories(samples: string): readonly Story[] {
  const answers = join(samples, "answers");
  if (!existsSync(answers)) return [];
  const problems: string[] = [];
  const stories = readdirSync(answers)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      try {
        return readStory(samples, join(answers, name), name);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems.push(error.message);
        return [];
      }
    });
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  return stories;
}

function readStory(samples: string, path: string, name: string): Story {
  const sheet = storySheet(parse(readFileSync(path, "utf8"), name), name);
  const documents = new Map(
    sheet.articles.map((file): [string, ArticleDocument] => {
      const article = join(samples, file);
      if (!existsSync(article)) throw new InputError(`${name}: there is no article ${file}.`);
      return [file, parseFrontMatter(readFileSync(article), file)];
    }),
  );
  return locateStory(sheet, documents);
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${name}: ${reason}`, { cause });
  }
}
