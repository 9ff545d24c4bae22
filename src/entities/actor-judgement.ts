import { Field, Float, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { type ExtractionMethod, Judgement } from "../shared/vocabulary";
import { Node } from "./node";
import { DateTimeScalar } from "./scalars";

/**
 * One decision about a pair of actors, after the resolver of nomenklatura (OpenSanctions), which keeps the same four judgements and
 * works out canonical entities from them. Rows of people are never changed but to note that they were undone. Of a pair there is at
 * most one row that a rule gave; it is worked out again whenever more is known, unless somebody has undone it.
 */
@ObjectType({
  implements: Node,
  description:
    "Whether two actors are the same, by whom it was judged, and whether it was undone. NO_JUDGEMENT is an offer: a rule takes them for the same, and nobody has judged it.",
})
@Entity("actor_judgement")
@Index("actor_judgement_left", ["leftId"])
@Index("actor_judgement_right", ["rightId", "inPart"])
@Index("actor_judgement_rule", ["leftId", "rightId"], {
  unique: true,
  where: "(method = 'RULE'::text)",
})
export class ActorJudgement {
  @PrimaryGeneratedColumn("identity", {
    type: "bigint",
    primaryKeyConstraintName: "actor_judgement_pkey",
  })
  id!: string;

  /** The actor that articles name only in part, else the one of the two that was stored first. */
  @Column({ type: "bigint", name: "left_id" })
  leftId!: string;

  @Column({ type: "bigint", name: "right_id" })
  rightId!: string;

  @Field(() => Judgement, { description: "Whether they are the same." })
  @Column({ type: "text" })
  judgement!: Judgement;

  @Column({ type: "text" })
  method!: Extract<ExtractionMethod, "RULE" | "HUMAN">;

  /**
   * Whether it is a rule's, and the left actor is named only in part ("Marsh"): many of these may lead to one actor, which must not
   * be looked through whenever something else is decided about it.
   */
  @Column({ type: "bool", name: "in_part" })
  inPart!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      "How sure a rule is that they are the same, from 0 to 1; null where a person judged.",
  })
  @Column({ type: "float8", nullable: true })
  score!: number | null;

  @Field(() => String, { description: "Who judged it: a person's name, or hearsay for a rule." })
  @Column({ type: "text" })
  by!: string;

  @Field(() => DateTimeScalar, { description: "When it was judged." })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, { nullable: true, description: "Why, in words." })
  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was undone; null while it counts.",
  })
  @Column({ type: "timestamptz", name: "undone_at", nullable: true })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Who undid it." })
  @Column({ type: "text", name: "undone_by", nullable: true })
  undoneBy!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was undone, in words." })
  @Column({ type: "text", name: "undone_reason", nullable: true })
  undoneReason!: string | null;
}
