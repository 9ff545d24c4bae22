import { Field, InputType } from "type-graphql";
import { DateTimeScalar, LanguageTagScalar, UrlScalar } from "../../entities/scalars";
import { type ArticleDocument, documentOfText } from "../../ingest/ingest-article";
import { PubStatus } from "../../shared/vocabulary";

@InputType({ description: "An article to be read and stored." })
export class ArticleInput {
  @Field(() => UrlScalar, {
    nullable: true,
    description: "Where the outlet published it; the same address again is the same article.",
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its text; paragraphs are parted by line ends. Without a text nothing is stored.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "Its headline." })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the outlet that carries it." })
  outlet?: string | null;

  @Field(() => [String], { nullable: true, description: "Who wrote it." })
  bylines?: string[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was published; dates in the text such as yesterday count from there.",
  })
  publishedAt?: Date | null;

  @Field(() => LanguageTagScalar, { nullable: true, description: "Language of its text." })
  language?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "What it is filed under: Housing. Those of a new version replace the ones before; where none are given, these stay.",
  })
  topics?: string[] | null;

  @Field(() => PubStatus, {
    nullable: true,
    description: "Whether it may be used; where not given, as it was, and at first USABLE.",
  })
  pubStatus?: PubStatus | null;
}

/** The input in the form in which articles of every origin are ingested. */
export function documentOf(input: ArticleInput): ArticleDocument {
  const document = documentOfText(input.text ?? "");
  return {
    ...document,
    url: input.url ?? null,
    headline: input.headline ?? null,
    outlet: input.outlet ?? null,
    bylines: input.bylines ?? [],
    publishedAt: input.publishedAt ?? null,
    language: input.language ?? null,
    pubStatus: input.pubStatus ?? null,
    topics: (input.topics ?? []).map((name) => ({ name, scheme: "topic", code: null })),
  };
}
