import { Field, Float, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ArticleVersion } from "./article-version";

@ObjectType({
  description:
    "A number with what it counts or measures, as an article words it: about 12,000 homes, 3 to 5 percent.",
})
@Entity("quantity")
@ForeignKey(() => ArticleVersion, ["articleId", "versionId"], ["articleId", "id"], {
  name: "quantity_version_fkey",
})
export class Quantity {
  @PrimaryColumn({ type: "bigint", name: "article_id", primaryKeyConstraintName: "quantity_pkey" })
  articleId!: string;

  @PrimaryColumn({ type: "bigint", name: "version_id", primaryKeyConstraintName: "quantity_pkey" })
  versionId!: string;

  /** Counts the version's quantities from 0 in the order of the text. */
  @PrimaryColumn({ type: "int4", primaryKeyConstraintName: "quantity_pkey" })
  position!: number;

  @Field(() => Float, { description: "The number; of a range (3 to 5), its lower end." })
  @Column({ type: "float8" })
  value!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The upper end of a range; null where it is a single number.",
  })
  @Column({ type: "float8", nullable: true })
  high!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What is counted or measured, in the singular: person, percent, day, USD; null where none is worded.",
  })
  @Column({ type: "text", nullable: true })
  unit!: string | null;

  @Field(() => Boolean, {
    description: "Whether it is worded as inexact: about, more than, up to.",
  })
  @Column({ type: "bool" })
  approximate!: boolean;

  @Column({ type: "int4", name: "start_offset" })
  start!: number;

  @Column({ type: "int4", name: "end_offset" })
  end!: number;
}
