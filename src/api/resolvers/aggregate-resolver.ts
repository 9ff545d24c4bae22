import DataLoader from "dataloader";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { InputError } from "../../shared/errors";
import { Dimension, Interval } from "../../shared/vocabulary";
import {
  type Aggregation,
  findBuckets,
  type Measure,
  measureBuckets,
} from "../../store/analysis/aggregate";
import type { RequestContext } from "../context";
import { Bucket } from "../types/bucket";
import { checkDimensions } from "../types/dimension";
import { MAX_FIRST } from "../types/page-args";
import { StatementFilter, statementCriteria } from "../types/statement-filter";

const MAX_DIMENSIONS = 4;
const TOP = 20;

@Resolver()
export class AggregateResolver {
  @Query(() => [Bucket], {
    description: `Statements in the current versions of articles, counted by up to ${MAX_DIMENSIONS} dimensions: who is quoted most, by month and outlet. A statement with several values in a dimension is in several buckets, one with none in none. The buckets with the most statements come first, then by key, in the order of the dimensions.`,
  })
  async aggregate(
    @Ctx() { manager }: RequestContext,
    @Arg("by", () => [Dimension], {
      description: `By what, 1 to ${MAX_DIMENSIONS} dimensions: [PERIOD, OUTLET, SPEAKER].`,
    })
    by: Dimension[],
    @Arg("top", () => Int, {
      nullable: true,
      defaultValue: TOP,
      description: `How many buckets at most, from 1 to ${MAX_FIRST}.`,
    })
    top: number | null,
    @Arg("interval", () => Interval, {
      nullable: true,
      description: "How long a PERIOD is, a MONTH where nothing is said; only together with it.",
    })
    interval?: Interval | null,
    @Arg("filter", () => StatementFilter, {
      nullable: true,
      description: "Only these statements.",
    })
    filter?: StatementFilter | null,
  ): Promise<Bucket[]> {
    if (typeof top !== "number" || top < 1 || top > MAX_FIRST) {
      throw new InputError(`top: expected a number from 1 to ${MAX_FIRST}, got ${top}.`);
    }
    if (interval && !by.includes("PERIOD")) {
      throw new InputError("interval: expected only where by has PERIOD.");
    }
    const aggregation: Aggregation = {
      criteria: statementCriteria(filter),
      by: checkDimensions(by, "by", MAX_DIMENSIONS),
      interval: interval ?? "MONTH",
      top,
    };
    const rows = await findBuckets(manager, aggregation);
    const measures = measuresOf((asked) => measureBuckets(manager, aggregation, rows, asked));
    return rows.map(
      (row, at) => new Bucket(by, row, async (name) => (await measures.load(name))[at] ?? 0),
    );
  }
}

/** All measures that are asked for at once, of all buckets, by one statement of SQL. */
function measuresOf(
  count: (measures: readonly Measure[]) => Promise<number[][]>,
): DataLoader<Measure, number[]> {
  return new DataLoader(async (measures) => {
    const buckets = await count(measures);
    return measures.map((_measure, at) => buckets.map((counts) => counts[at] ?? 0));
  });
}
