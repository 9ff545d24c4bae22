import type { EntityManager } from "typeorm";
import { ArticleVersion, type Statement } from "../../entities";
import { spansOf } from "../../entities/spans";
import type { PlacedStatement } from "../../resolution/versions/anchors";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

/** Where a stored statement stands in its version's text. */
export function placesOf({ contentSpans, cueSpan }: Statement): PlacedStatement {
  return { content: spansOf(contentSpans), cue: spansOf(cueSpan)[0] ?? null };
}

/** Statements that were found before were not found just now: those of the same key keep when that was. */
export async function keepFoundAt(
  manager: EntityManager,
  statements: readonly Statement[],
): Promise<void> {
  await rowsOf(
    manager,
    sql`update statement s set generated_at = b.at
      from unnest(${statements.map(({ articleId }) => articleId)}::bigint[], ${statements.map(({ id }) => id)}::bigint[],
        ${statements.map(({ generatedAt }) => generatedAt.toISOString())}::timestamptz[]) as b (article_id, id, at)
      where s.article_id = b.article_id and s.id = b.id`,
  );
}

/** Notes by which reader a version was read, and what it said of the text itself. */
export async function noteReader(
  manager: EntityManager,
  articleId: string,
  id: string,
  read: Pick<ArticleVersion, "readerVersion" | "paragraphStarts" | "sentenceStarts" | "absences">,
): Promise<void> {
  await manager.update(ArticleVersion, { articleId, id }, read);
}
