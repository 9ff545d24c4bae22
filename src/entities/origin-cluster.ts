import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description:
    "Articles that go back to one report. They count once when corroboration is worked out.",
})
@Entity("origin_cluster")
export class OriginCluster {
  /** The key of the article in it that was stored first, so that it stays while the cluster grows. */
  @PrimaryColumn({ type: "bigint", primaryKeyConstraintName: "origin_cluster_pkey" })
  id!: string;

  /** Whose report it is, as an actor. */
  @Column({ type: "bigint", name: "origin_id", nullable: true })
  originId!: string | null;

  @Column({ type: "bigint", name: "earliest_id" })
  earliestId!: string;

  @Field(() => Int, { description: "How many articles it has." })
  @Column({ type: "int4" })
  size!: number;
}
