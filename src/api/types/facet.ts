import { Field, Int, ObjectType } from "type-graphql";
import { Dimension } from "../../shared/vocabulary";
import { MAX_FACET_VALUES, type ValueCount } from "../../store/analysis/facets";
import { shownKey, shownLabel } from "./dimension";

@ObjectType({ description: "How many rows of a list have one value of a dimension." })
export class FacetValue {
  @Field(() => String, {
    description:
      "The value: the id of an actor, an outlet or a topic, which filters take; a month such as 2025-10, a word or the name of an enum's value.",
  })
  readonly key: string;

  @Field(() => String, {
    description: "The value for people: an actor's name, an outlet's, 2025-10, single source.",
  })
  readonly label: string;

  @Field(() => Int, { description: "How many rows of the whole list have it." })
  readonly count: number;

  constructor({ dimension, key, label, count }: ValueCount) {
    this.key = shownKey(dimension, key);
    this.label = shownLabel(dimension, key, label);
    this.count = count;
  }
}

@ObjectType({ description: "The rows of a list, counted by one dimension." })
export class Facet {
  @Field(() => Dimension, { description: "By what." })
  readonly field: Dimension;

  @Field(() => [FacetValue], {
    description: `Values with the most rows first, then by key; at most ${MAX_FACET_VALUES}. A row with several values counts for each, one with none for none.`,
  })
  readonly values: FacetValue[];

  constructor(field: Dimension, values: FacetValue[]) {
    this.field = field;
    this.values = values;
  }
}
