import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { Modality, Polarity } from "../shared/vocabulary";
import { Actor } from "./actor";
import { Node } from "./node";
import { ProvenanceColumns } from "./provenance-columns";

@ObjectType({
  implements: Node,
  description: "One proposition, whatever its wording and whoever holds it.",
})
@Entity("claim")
@Index("claim_key", ["key"], { unique: true })
@Index("claim_first_appeared", ["firstAppearedAt", "id"])
@Index("claim_subject", ["subjectId", "firstAppearedAt", "id"])
@Index("claim_object", ["objectId", "firstAppearedAt", "id"])
export class Claim extends ProvenanceColumns {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "claim_pkey" })
  id!: string;

  /** SHA-256 of what makes two claims equal; see claims.ts in resolution. */
  @Column({ type: "text" })
  key!: string;

  @Field(() => String, { description: "The proposition in the words of its first appearance." })
  @Column({ type: "text" })
  text!: string;

  @ForeignKey(() => Actor, { name: "claim_subject_fkey" })
  @Column({ type: "bigint", name: "subject_id", nullable: true })
  subjectId!: string | null;

  @Field(() => String, { description: "Whom or what it is about, as worded." })
  @Column({ type: "text", name: "subject_text" })
  subjectText!: string;

  @Field(() => String, { description: "What it says of the subject, as worded." })
  @Column({ type: "text" })
  predicate!: string;

  @ForeignKey(() => Actor, { name: "claim_object_fkey" })
  @Column({ type: "bigint", name: "object_id", nullable: true })
  objectId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Whom or what the predicate is directed at, as worded.",
  })
  @Column({ type: "text", name: "object_text", nullable: true })
  objectText!: string | null;

  @Field(() => Polarity, { description: "Whether it is put positively or negated." })
  @Column({ type: "text" })
  polarity!: Polarity;

  @Field(() => Modality, { description: "Whether it is asserted, demanded, promised and so on." })
  @Column({ type: "text" })
  modality!: Modality;

  @Field(() => String, {
    nullable: true,
    description:
      "What it depends on, as worded: if the talks fail; null where it is unconditional.",
  })
  @Column({ type: "text", nullable: true })
  condition!: string | null;

  /** Earliest of its appearances' seenAt. */
  @Column({ type: "timestamptz", name: "first_appeared_at" })
  firstAppearedAt!: Date;
}
