import { Field, ObjectType, registerEnumType } from "type-graphql";

export enum Role {
  READER = "READER",
  ANALYST = "ANALYST",
  EDITOR = "EDITOR",
  ADMIN = "ADMIN",
}

registerEnumType(Role, {
  name: "Role",
  description: "What somebody may do; each role may do all that the ones before it may.",
  valuesConfig: {
    READER: { description: "May read." },
    ANALYST: { description: "May also keep queries." },
    EDITOR: { description: "May also add and correct." },
    ADMIN: { description: "May do everything." },
  },
});

@ObjectType({ description: "Whoever sends the request." })
export class Viewer {
  @Field(() => String, { description: "Their name; local for requests without a sign-in." })
  readonly name: string;

  @Field(() => Role, { description: "What they may do." })
  readonly role: Role;

  constructor(name: string, role: Role) {
    this.name = name;
    this.role = role;
  }
}

/** Requests to a server on one's own machine need no sign-in. */
export const localViewer = new Viewer("local", Role.ADMIN);
