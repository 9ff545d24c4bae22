import { Field, Int, ObjectType } from "type-graphql";
import type { RelayRow } from "../../store/analysis/relays";

@ObjectType({ description: "A message that went through somebody else's hands." })
export class RelayPath {
  @Field(() => Int, { description: "How many statements tell of it." })
  readonly statementCount: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true where an article that tells of it has somebody say that it was passed on or received, else false where somebody denies that, null where nobody says either.",
  })
  readonly deliveryConfirmed: boolean | null;

  constructor(readonly row: RelayRow) {
    this.statementCount = row.statementCount;
    this.deliveryConfirmed = row.isWorded || row.delivery;
  }
}
