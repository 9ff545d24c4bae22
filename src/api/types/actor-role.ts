import { Field, ObjectType } from "type-graphql";
import type { StoredRole } from "../../store/reads/roles";
import { TextSpan, textSpans } from "./text-span";
import { TimeExpression } from "./time-expression";

@ObjectType({
  description:
    "An office or function of an actor, as articles word it: prime minister, spokeswoman for a ministry.",
})
export class ActorRole {
  readonly actorId: string;

  readonly organizationId: string | null;

  @Field(() => String, {
    description: "In lower case, without what it belongs to and without former.",
  })
  readonly title: string;

  @Field(() => Boolean, { description: "Whether it is told to be over." })
  readonly former: boolean;

  @Field(() => TimeExpression, {
    nullable: true,
    description:
      "When it began: no later than an article first told of it; null where articles only tell that it is over.",
  })
  readonly validFrom: TimeExpression | null;

  @Field(() => TimeExpression, {
    nullable: true,
    description:
      "When it ended: no later than an article first told that it was over; null while it is held.",
  })
  readonly validTo: TimeExpression | null;

  @Field(() => [TextSpan], {
    description: "Where it is worded, the earliest article first; of one day, in one article.",
  })
  readonly evidence: TextSpan[];

  constructor(role: StoredRole) {
    this.actorId = role.actorId;
    this.organizationId = role.organizationId;
    this.title = role.title;
    this.former = role.former;
    this.validFrom = role.validFrom && new TimeExpression({ ...role.validFrom, mention: null });
    this.validTo = role.validTo && new TimeExpression({ ...role.validTo, mention: null });
    this.evidence = role.sightings.flatMap(({ versionId, evidence }) =>
      textSpans(versionId, evidence),
    );
  }
}
