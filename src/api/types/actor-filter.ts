import { ArrayMaxSize } from "class-validator";
import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../entities/scalars";
import { ActorKind } from "../../shared/vocabulary";
import { MAX_FILTER_ENTRIES } from "./combinable";
import { SearchText } from "./search-text";

@InputType({
  description: "Which actors: all that is given must hold, and an empty list holds for nothing.",
})
export class ActorFilter {
  @SearchText()
  @Field(() => String, { nullable: true, description: "Part of any of their names." })
  text?: string | null;

  @Field(() => [ActorKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: ActorKind[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [String], {
    nullable: true,
    description: "Of one of these countries (ISO 3166-1 alpha-2).",
  })
  countries?: string[] | null;

  @SearchText()
  @Field(() => String, {
    nullable: true,
    description:
      "Some article gives it an office whose title holds these words: minister. With at, one that it held then.",
  })
  roleTitle?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "It is known to have held some office on this day.",
  })
  at?: string | null;
}
