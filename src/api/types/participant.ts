import { Field, ObjectType } from "type-graphql";
import { ParticipantRole } from "../../shared/vocabulary";

@ObjectType({ description: "An actor's part in an event." })
export class Participant {
  readonly actorId: string;

  @Field(() => ParticipantRole, { description: "What part it is." })
  readonly role: ParticipantRole;

  constructor(actorId: string, role: ParticipantRole) {
    this.actorId = actorId;
    this.role = role;
  }
}
