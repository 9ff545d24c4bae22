import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { Node } from "./node";

@ObjectType({
  implements: Node,
  description:
    "A heading that articles are filed under, as they say themselves: a topic, a keyword or the outlet's section.",
})
@Entity("topic")
@Index("topic_key", ["key"], { unique: true })
@Index("topic_name", ["name", "id"])
export class Topic {
  @PrimaryGeneratedColumn("identity", { type: "bigint", primaryKeyConstraintName: "topic_pkey" })
  id!: string;

  /** What makes two topics equal: scheme and code or, where there is none, name; see topic-key.ts in resolution. */
  @Column({ type: "text" })
  key!: string;

  @Field(() => String, { description: "As the first article words it: Housing." })
  @Column({ type: "text" })
  name!: string;

  /** Looked up by; see normalise-name.ts. */
  @Column({ type: "text", name: "name_key" })
  nameKey!: string;

  @Field(() => String, {
    description:
      "The vocabulary that it belongs to: topic, keyword or section where the article says no more, else for instance http://cv.iptc.org/newscodes/mediatopic/.",
  })
  @Column({ type: "text" })
  scheme!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Its code in that vocabulary, for instance medtop:20000002; null where it has none.",
  })
  @Column({ type: "text", nullable: true })
  code!: string | null;
}
