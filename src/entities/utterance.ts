import { ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description: "One act of speaking, however many articles report it.",
})
@Entity("utterance")
export class Utterance {
  /** The key of the statement of it that was stored first, so that it stays while more are found. */
  @PrimaryColumn({ type: "bigint", primaryKeyConstraintName: "utterance_pkey" })
  id!: string;

  /** How many statements report it, those of old versions included. */
  @Column({ type: "int4" })
  statements!: number;
}
