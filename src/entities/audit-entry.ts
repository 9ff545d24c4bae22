import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { DateTimeScalar, JsonObjectScalar } from "./scalars";

/** Rows are only ever added: the database refuses to change or delete one. */
@ObjectType({
  description: "One mutation that somebody asked for, whether it was done or refused.",
})
@Entity("audit_entry")
@Index("audit_entry_at", ["at", "id"])
export class AuditEntry {
  @PrimaryGeneratedColumn("identity", {
    type: "bigint",
    primaryKeyConstraintName: "audit_entry_pkey",
  })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  @Column({ type: "timestamptz" })
  at!: Date;

  @Field(() => String, {
    description: "The name of the key; local where the server is open to its own machine.",
  })
  @Column({ type: "text" })
  by!: string;

  @Field(() => String, {
    nullable: true,
    description: "The beginning of the key; null where none was needed.",
  })
  @Column({ type: "text", name: "key_prefix", nullable: true })
  keyPrefix!: string | null;

  @Field(() => String, { description: "The mutation: correctStatement, revokeApiKey." })
  @Column({ type: "text" })
  operation!: string;

  @Field(() => JsonObjectScalar, {
    description: "Its arguments; long texts are cut off, and secrets left out.",
  })
  @Column({ type: "jsonb" })
  variables!: Readonly<Record<string, unknown>>;

  @Field(() => String, {
    description: "OK where it was done, else the code of the error: FORBIDDEN, BAD_INPUT.",
  })
  @Column({ type: "text" })
  outcome!: string;
}
