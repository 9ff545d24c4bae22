import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { EventType } from "../../shared/vocabulary";
import type { EventCriteria } from "../../store/pages/event-lists";
import { keysOf } from "../global-id";
import { MAX_FILTER_ENTRIES } from "./combinable";
import { DateRange, dayRange } from "./date-range";

@InputType({
  description: "Which events: all that is given must hold, and an empty list holds for nothing.",
})
export class EventFilter {
  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [EventType], { nullable: true, description: "It is of one of these types." })
  types?: EventType[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "One of these actors takes part in it." })
  participants?: string[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description: "It happened, or is expected, on one of these days.",
  })
  when?: DateRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is only expected (true) or told to have happened (false).",
  })
  expected?: boolean | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "One of these actors is said to tell of it." })
  accordingTo?: string[] | null;
}

/** @throws InputError where an id or a range is not as it should be. */
export function eventCriteria(filter: EventFilter | null | undefined): EventCriteria {
  if (!filter) return {};
  const { types, expected } = filter;
  return {
    types,
    expected,
    participants: keysOf("Actor", filter.participants, "filter.participants"),
    when: dayRange(filter.when, "filter.when"),
    accordingTo: keysOf("Actor", filter.accordingTo, "filter.accordingTo"),
  };
}
