import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { OutletKind } from "../shared/vocabulary";
import { Actor } from "./actor";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description: "A publication that carries articles: an agency, newspaper, broadcaster or site.",
})
@Entity("outlet")
@Index("outlet_name_key", ["nameKey"], { unique: true })
@Index("outlet_domain", ["domain"])
@Index("outlet_actor", ["actorId"])
@Index("outlet_owner", ["ownerId"])
export class Outlet {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "outlet_pkey" })
  id!: string;

  @Field(() => String, { description: "The outlet's name as its articles give it." })
  @Column({ type: "text" })
  name!: string;

  /** The name as it is compared; see normaliseName. */
  @Column({ type: "text", name: "name_key" })
  nameKey!: string;

  @Field(() => String, {
    nullable: true,
    description: "Host of its articles' addresses, without www.",
  })
  @Column({ type: "text", nullable: true })
  domain!: string | null;

  /** The outlet as somebody who reports. */
  @ForeignKey(() => Actor, { name: "outlet_actor_fkey" })
  @Column({ type: "bigint", name: "actor_id" })
  actorId!: string;

  @Field(() => OutletKind, { description: "What sort of publication it is; OTHER where unknown." })
  @Column({ type: "text" })
  kind!: OutletKind;

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-1 alpha-2 code of the country where it sits; null where unknown.",
  })
  @Column({ type: "text", nullable: true })
  country!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether a government decides what it reports, as with Xinhua; null where that is unknown or disputed.",
  })
  @Column({ type: "bool", name: "state_controlled", nullable: true })
  stateControlled!: boolean | null;

  @ForeignKey(() => Actor, { name: "outlet_owner_fkey" })
  @Column({ type: "bigint", name: "owner_id", nullable: true })
  ownerId!: string | null;
}
