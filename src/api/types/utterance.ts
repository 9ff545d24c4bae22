import { Field, ObjectType } from "type-graphql";
import { QuoteKind } from "../../shared/vocabulary";
import type { ReportedVariant } from "../../store/reads/utterances";

@ObjectType({
  description:
    "One wording of what was said, marks and capitals aside, with all statements that have it.",
})
export class WordingVariant {
  /** What was found of it in storage. */
  readonly variant: ReportedVariant;

  @Field(() => String, { description: "The words, as the first of these statements has them." })
  readonly text: string;

  @Field(() => QuoteKind, { description: "How far they are quoted." })
  readonly quoteKind: QuoteKind;

  @Field(() => [String], {
    description:
      "Words that the wording reported first lacks, in the order of this one and in lower case.",
  })
  readonly addedWords: readonly string[];

  @Field(() => [String], {
    description: "Words of the wording reported first that this one lacks, in lower case.",
  })
  readonly droppedWords: readonly string[];

  @Field(() => [String], {
    description: "Dictionary forms of the cues that attribute it, each once.",
  })
  readonly cueLemmas: readonly string[];

  constructor(variant: ReportedVariant) {
    this.variant = variant;
    this.text = variant.text;
    this.quoteKind = variant.quoteKind;
    this.addedWords = variant.addedWords;
    this.droppedWords = variant.droppedWords;
    this.cueLemmas = variant.cueLemmas;
  }
}
