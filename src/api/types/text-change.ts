import { Field, ObjectType } from "type-graphql";
import { TextSpan } from "./text-span";

@ObjectType({ description: "One change from a version of an article to another." })
export class TextChange {
  @Field(() => TextSpan, {
    nullable: true,
    description: "What stood there, in the version compared with; null where words were put in.",
  })
  readonly before: TextSpan | null;

  @Field(() => TextSpan, {
    nullable: true,
    description: "What stands there, in this version; null where words were taken out.",
  })
  readonly after: TextSpan | null;

  /** Keys of the statements that changed with it. */
  readonly statementIds: readonly string[];

  /** Keys of the claims that changed with it. */
  readonly claimIds: readonly string[];

  constructor(parts: TextChange) {
    this.before = parts.before;
    this.after = parts.after;
    this.statementIds = parts.statementIds;
    this.claimIds = parts.claimIds;
  }
}
