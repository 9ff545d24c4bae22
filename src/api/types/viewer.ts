import { Field, ObjectType } from "type-graphql";
import { Role } from "../../shared/vocabulary";

@ObjectType({ description: "Whoever sends the request." })
export class Viewer {
  @Field(() => String, {
    description: "The name of their key; local where the server is open to its own machine.",
  })
  readonly name: string;

  @Field(() => Role, { description: "What they may do." })
  readonly role: Role;

  /** @param keyPrefix the beginning of their key; null where none was needed. */
  constructor(
    name: string,
    role: Role,
    readonly keyPrefix: string | null = null,
  ) {
    this.name = name;
    this.role = role;
  }
}

/** Requests to a server on one's own machine need no key. */
export const localViewer = new Viewer("local", Role.ADMIN);
