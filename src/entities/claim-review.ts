import { Field, Float, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { Claim } from "./claim";
import { Node } from "./node";
import { DateScalar, UrlScalar } from "./scalars";

/** The claim's key is a wording's, so that a review stays where it is when wordings turn out to be one claim. */
@ObjectType({
  implements: Node,
  description: "What a fact checker found about a claim (schema.org ClaimReview).",
})
@Entity("claim_review")
@Index("claim_review_claim", ["claimId"])
export class ClaimReview {
  @PrimaryGeneratedColumn("identity", {
    type: "bigint",
    primaryKeyConstraintName: "claim_review_pkey",
  })
  id!: string;

  @ForeignKey(() => Claim, { name: "claim_review_claim_fkey" })
  @Column({ type: "bigint", name: "claim_id" })
  claimId!: string;

  @Field(() => String, { description: "Who reviewed it." })
  @Column({ type: "text" })
  author!: string;

  @Field(() => UrlScalar, { description: "Where the review is published." })
  @Column({ type: "text" })
  url!: string;

  @Field(() => DateScalar, { nullable: true, description: "When it was published." })
  @Column({ type: "date", name: "date_published", nullable: true })
  datePublished!: string | null;

  @Field(() => String, { description: "The verdict in words: false, mostly true, misleading." })
  @Column({ type: "text", name: "alternate_name" })
  alternateName!: string;

  @Field(() => Float, { nullable: true, description: "The verdict as a number." })
  @Column({ type: "float8", name: "rating_value", nullable: true })
  ratingValue!: number | null;

  @Field(() => Float, { nullable: true, description: "The number of the best verdict." })
  @Column({ type: "float8", name: "best_rating", nullable: true })
  bestRating!: number | null;

  @Field(() => Float, { nullable: true, description: "The number of the worst verdict." })
  @Column({ type: "float8", name: "worst_rating", nullable: true })
  worstRating!: number | null;
}
