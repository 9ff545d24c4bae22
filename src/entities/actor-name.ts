import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { NameKind } from "../shared/vocabulary";
import { Actor } from "./actor";
import { LanguageTagScalar } from "./scalars";

@ObjectType({
  description:
    "One of the names of an actor: as an article gives it, or known beforehand, as the demonyms and capitals of countries are.",
})
@Entity("actor_name")
@Index("actor_name_spelling", ["actorId", "text", "kind"], { unique: true })
@Index("actor_name_key", ["nameKey"])
// Its operator class, gin_trgm_ops, is beyond what the decorator can say: the migration makes it.
@Index("actor_name_trigrams", { synchronize: false })
// Of its words, an expression.
@Index("actor_name_words", { synchronize: false })
export class ActorName {
  @PrimaryGeneratedColumn("identity", {
    type: "bigint",
    primaryKeyConstraintName: "actor_name_pkey",
  })
  id!: string;

  @ForeignKey(() => Actor, { name: "actor_name_actor_fkey" })
  @Column({ type: "bigint", name: "actor_id" })
  actorId!: string;

  @Field(() => String, { description: "The name as articles spell it." })
  @Column({ type: "text" })
  text!: string;

  /** The name as it is compared; see normaliseName. */
  @Column({ type: "text", name: "name_key" })
  nameKey!: string;

  @Field(() => NameKind, { description: "In which way it names the actor." })
  @Column({ type: "text" })
  kind!: NameKind;

  @Field(() => LanguageTagScalar, {
    nullable: true,
    description: "Language of the articles that use it.",
  })
  @Column({ type: "text", nullable: true })
  language!: string | null;
}
