import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
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
}
