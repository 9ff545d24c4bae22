import { Authorized, Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { Role } from "../shared/vocabulary";
import { Node } from "./node";
import { DateTimeScalar } from "./scalars";

/** The key itself is nowhere: only its SHA-256 is kept. */
@ObjectType({
  implements: Node,
  description: "A key that opens the API. Only administrators see keys, and nobody the key itself.",
})
@Entity("api_key")
@Index("api_key_prefix", ["prefix"], { unique: true })
@Index("api_key_name", ["name"], { unique: true, where: "revoked_at IS NULL" })
export class ApiKey {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "api_key_pkey" })
  id!: string;

  @Authorized(Role.ADMIN)
  @Field(() => String, { description: "Whose it is; what is decided with it bears this name." })
  @Column({ type: "text" })
  name!: string;

  @Authorized(Role.ADMIN)
  @Field(() => String, {
    description: "The beginning of the key, by which it can be told from others: hsy_3f9a1c2b.",
  })
  @Column({ type: "text" })
  prefix!: string;

  /** SHA-256 of the whole key, in hexadecimal digits. */
  @Column({ type: "text", select: false })
  hash!: string;

  @Authorized(Role.ADMIN)
  @Field(() => Role, { description: "What may be done with it." })
  @Column({ type: "text" })
  role!: Role;

  @Authorized(Role.ADMIN)
  @Field(() => DateTimeScalar, { description: "When it was made." })
  @Column({ type: "timestamptz", name: "created_at" })
  createdAt!: Date;

  @Authorized(Role.ADMIN)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last used, to a minute; null where it never was.",
  })
  @Column({ type: "timestamptz", name: "last_used_at", nullable: true })
  lastUsedAt!: Date | null;

  @Authorized(Role.ADMIN)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was revoked; null while it opens the API.",
  })
  @Column({ type: "timestamptz", name: "revoked_at", nullable: true })
  revokedAt!: Date | null;
}
