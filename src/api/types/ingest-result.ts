import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "What became of one article that was sent." })
export class IngestResult {
  /** Key of the article; null where nothing was stored. */
  readonly articleId: string | null;

  @Field(() => Boolean, {
    description: "Whether an article that was known before now has another text or headline.",
  })
  readonly newVersion: boolean;

  /** Key of the earliest other article with the very same text. */
  readonly duplicateOfId: string | null;

  @Field(() => [String], {
    description: "What was changed or left out so that it could be stored, or why it was refused.",
  })
  readonly problems: readonly string[];

  constructor(parts: IngestResult) {
    this.articleId = parts.articleId;
    this.newVersion = parts.newVersion;
    this.duplicateOfId = parts.duplicateOfId;
    this.problems = parts.problems;
  }
}
