import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more rows follow." })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether the page continues another one." })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null when empty." })
  readonly startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last row, to be given as after for the next page; null when empty.",
  })
  readonly endCursor: string | null;

  constructor(parts: PageInfo) {
    this.hasNextPage = parts.hasNextPage;
    this.hasPreviousPage = parts.hasPreviousPage;
    this.startCursor = parts.startCursor;
    this.endCursor = parts.endCursor;
  }
}
