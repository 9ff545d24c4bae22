import { Field, Int, ObjectType } from "type-graphql";
import { Dimension } from "../../shared/vocabulary";
import type { BucketRow, Measure } from "../../store/analysis/aggregate";
import { shownKey, shownLabel } from "./dimension";

@ObjectType({ description: "The value that a bucket's statements have in one dimension." })
export class BucketKey {
  @Field(() => Dimension, { description: "Which dimension." })
  readonly dimension: Dimension;

  @Field(() => String, {
    description:
      "The value: the id of an actor, an outlet or a topic, which filters take; a period such as 2025-10, a word or the name of an enum's value.",
  })
  readonly key: string;

  @Field(() => String, {
    description: "The value for people: an actor's name, an outlet's, 2025-10, single source.",
  })
  readonly label: string;

  constructor(dimension: Dimension, key: string, name: string | null) {
    this.dimension = dimension;
    this.key = shownKey(dimension, key);
    this.label = shownLabel(dimension, key, name);
  }
}

@ObjectType({ description: "One row of an aggregation; keys in the order asked for." })
export class Bucket {
  @Field(() => [BucketKey], { description: "What its statements have in common." })
  readonly keys: BucketKey[];

  @Field(() => Int, { description: "How many statements they are." })
  readonly statements: number;

  /** @param measure counts, for this bucket, what is not counted before somebody asks. */
  constructor(
    by: readonly Dimension[],
    { keys, labels, statements }: BucketRow,
    private readonly measure: (measure: Measure) => Promise<number>,
  ) {
    this.keys = by.map(
      (dimension, at) => new BucketKey(dimension, keys[at] ?? "", labels[at] ?? null),
    );
    this.statements = statements;
  }

  @Field(() => Int, { description: "How many claims they make, whatever the wordings." })
  claims(): Promise<number> {
    return this.measure("claims");
  }

  @Field(() => Int, { description: "In how many articles they stand." })
  articles(): Promise<number> {
    return this.measure("articles");
  }

  @Field(() => Int, {
    description:
      "How many reports these articles go back to: those of one origin cluster count once.",
  })
  origins(): Promise<number> {
    return this.measure("origins");
  }
}
