import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { ActorKind } from "../shared/vocabulary";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description: "Somebody who is mentioned, speaks or is spoken to, under all their names.",
})
@Entity("actor")
@Index("actor_identity", ["identity"], { unique: true })
@Index("actor_name_id", ["name", "id"])
export class Actor {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "actor_pkey" })
  id!: string;

  @Field(() => ActorKind, { description: "What sort of actor it is." })
  @Column({ type: "text" })
  kind!: ActorKind;

  @Field(() => String, {
    description:
      "The name that it is commonly known by or, where it is not known beforehand, its fullest name in the article that first named it; of an unnamed source, its description.",
  })
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-1 alpha-2 code of the country that the actor belongs to or is.",
  })
  @Column({ type: "text", nullable: true })
  country!: string | null;

  /** What two ingests at once must not both create; null for whoever is never the same in two articles. See actors.ts in resolution. */
  @Column({ type: "text", nullable: true })
  identity!: string | null;

  /**
   * The actor that judgements have made it one with and that stands for both; null where it stands for itself. PostgreSQL keeps
   * the key of whoever stands for it, be it itself, as canonical_id.
   */
  @Column({ type: "bigint", name: "merged_into_id", nullable: true })
  mergedIntoId!: string | null;
}
