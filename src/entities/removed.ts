import { ObjectType } from "type-graphql";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description:
    "What is not there any more: a statement that a better reading does not find, an event that no article tells of. Its id is the one that it had.",
})
export class Removed {
  id: string;

  constructor(
    /** GraphQL type of what it was. */
    readonly nodeType: string,
    key: string,
  ) {
    this.id = key;
  }
}
