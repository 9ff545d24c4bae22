import { withDatabase } from "../../with-database";
import type { Figure } from "./figure";
import { loadFound } from "./load-found";
import { measure } from "./measure";
import { readStories } from "./read-stories";
import { renderColumns } from "./render-columns";
import { type Reading, storeStories } from "./store-stories";
import type { Story } from "./story";
import type { Split } from "./story-sheet";

/** What is asked for on the command line. */
export interface StoriesRequest {
  /** First letters of the stories that are shown; empty for all. Whatever is shown, all are stored. */
  readonly letters: string;
  /** Whether every error is told; of stories to check by only where they are asked for by letter. */
  readonly errors: boolean;
}

interface Column {
  readonly split: Split;
  readonly head: string;
  readonly figures: readonly Figure[];
}

const READINGS: readonly Reading[] = ["gold statements", "end to end"];
const SPLITS = ["tuning", "checking"] as const;

/** Stores all stories of a folder, once on the statements of their sheets and once end to end, and tells what came out. */
export async function reportStories(
  samples: string,
  { letters, errors }: StoriesRequest,
): Promise<string> {
  const stories = readStories(samples);
  const columns: Column[] = [];
  for (const reading of READINGS) {
    const found = await withDatabase(async (dataSource) =>
      loadFound(dataSource, await storeStories(dataSource, stories, reading)),
    );
    for (const split of SPLITS) {
      const own = stories.filter(
        ({ sheet }) => sheet.split === split && isAsked(sheet.story, letters),
      );
      if (own.length > 0)
        columns.push({ split, head: `${split}, ${reading}`, figures: measure(own, found) });
    }
  }
  const title = describeStories(stories.filter(({ sheet }) => isAsked(sheet.story, letters)));
  // What was wrong in stories to check by must not be looked at by accident.
  const told = columns.filter(({ split }) => split === "tuning" || letters !== "");
  return [...(errors ? told.map(describeErrors) : []), title, renderTable(columns)].join("\n");
}

const isAsked = (story: string, letters: string): boolean =>
  letters === "" || letters.includes(story.charAt(0));

function describeStories(stories: readonly Story[]): string {
  const counts = SPLITS.map((split) => {
    const own = stories.filter(({ sheet }) => sheet.split === split);
    const articles = own.reduce((sum, story) => sum + story.articles.length, 0);
    return `${split} ${own.length} (${articles} articles)`;
  });
  return `stories: ${counts.join(", ")}`;
}

function renderTable(columns: readonly Column[]): string {
  const [first] = columns;
  if (!first) return "skipped: no stories";
  return renderColumns([
    ["", ...columns.map(({ head }) => head)],
    ...first.figures.map(({ name }, row) => [
      name,
      ...columns.map(({ figures }) => figures[row]?.value ?? "–"),
    ]),
  ]);
}

function describeErrors({ head, figures }: Column): string {
  const wrong = figures.filter(({ errors }) => errors.length > 0);
  return wrong
    .flatMap(({ name, errors }) => [
      `# ${head}: ${name.trim()}`,
      ...errors.map((error) => `  ${error}`),
      "",
    ])
    .join("\n");
}
