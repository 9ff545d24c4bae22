import fc from "fast-check";
import { groupBy } from "../../../src/shared/group-by";
import type { Dimension } from "../../../src/shared/vocabulary";
import {
  type Aggregation,
  findBuckets,
  type Measure,
  measureBuckets,
} from "../../../src/store/analysis/aggregate";
import type { StatementCriteria } from "../../../src/store/pages/statement-lists";
import { useDatabase } from "../../support/database";

const database = useDatabase("samples");

/** What the samples' statements are counted by, each statement as one object with all its values. */
interface Told {
  readonly id: string;
  readonly article: string;
  readonly cluster: string;
  readonly outlet: string;
  readonly month: string;
  readonly stance: string;
  readonly quoteKind: string;
  readonly modalities: readonly string[];
  readonly speakers: readonly string[];
  readonly about: readonly string[];
  readonly claims: readonly string[];
}

let told: readonly Told[] = [];

beforeAll(async () => {
  const { manager } = database.dataSource();
  await manager.query(
    "update actor set merged_into_id = 1 where id in (select actor_id from statement_actor where actor_id <> 1 limit 20)",
  );
  const actors = (role: string) => `array(select distinct coalesce(m.merged_into_id, m.id)::text
    from statement_actor p join actor m on m.id = p.actor_id where p.statement_id = s.id and p.role = '${role}')`;
  told = await manager.query<Told[]>(`
    select s.id, s.article_id as article, a.outlet_id as outlet, left(s.sort_day::text, 7) as month, s.cue_stance as stance,
      s.quote_kind as "quoteKind", s.modalities, ${actors("SPEAKER")} as speakers, ${actors("ABOUT")} as about,
      (select cluster_id from article_origin g where g.article_id = a.id) as cluster,
      array(select distinct w.claim_id::text from claim_appearance x join claim_wording w on w.wording_id = x.claim_id
        where x.statement_id = s.id) as claims
    from statement s join article a on a.id = s.article_id where s.current`);
});

const VALUES: { readonly [D in Dimension]?: (one: Told) => readonly string[] } = {
  SPEAKER: ({ speakers }) => speakers,
  ABOUT: ({ about }) => about,
  OUTLET: ({ outlet }) => [outlet],
  PERIOD: ({ month }) => [month],
  CUE_STANCE: ({ stance }) => [stance],
  QUOTE_KIND: ({ quoteKind }) => [quoteKind],
  MODALITY: ({ modalities }) => modalities,
};
const dimensions = Object.keys(VALUES) as Dimension[];

/** Every combination of one value of each. */
function combinations(values: readonly (readonly string[])[]): string[][] {
  return values.reduce<string[][]>(
    (found, next) => found.flatMap((keys) => next.map((key) => [...keys, key])),
    [[]],
  );
}

function counted(rows: readonly Told[], by: readonly Dimension[]) {
  const pairs = rows.flatMap((row) =>
    combinations(by.map((dimension) => VALUES[dimension]?.(row) ?? [])).map((keys) => ({
      keys,
      row,
    })),
  );
  const distinct = (values: readonly string[]): number => new Set(values).size;
  return [...groupBy(pairs, ({ keys }) => keys.join(" ")).values()].map((group) => ({
    keys: group[0]?.keys ?? [],
    statements: distinct(group.map(({ row }) => row.id)),
    articles: distinct(group.map(({ row }) => row.article)),
    origins: distinct(group.map(({ row }) => row.cluster)),
    claims: distinct(group.flatMap(({ row }) => row.claims)),
  }));
}

const criteria = fc.record<{ criteria: StatementCriteria; holds: (one: Told) => boolean }>({
  criteria: fc.constant({}),
  holds: fc.constant(() => true),
});
const byStance = fc.constantFrom("NEUTRAL", "DISTANCING", "ENDORSING").map((stance) => ({
  criteria: { cueStance: [stance] } as StatementCriteria,
  holds: (one: Told) => one.stance === stance,
}));
const byModality = fc.constantFrom("ASSERTED", "DENIED", "PROMISED").map((modality) => ({
  criteria: { not: { modalities: [modality] } } as StatementCriteria,
  holds: (one: Told) => !one.modalities.includes(modality),
}));

const MEASURES: readonly Measure[] = ["articles", "origins", "claims"];

async function found(aggregation: Aggregation) {
  const { manager } = database.dataSource();
  const buckets = await findBuckets(manager, aggregation);
  const measured = await measureBuckets(manager, aggregation, buckets, MEASURES);
  return buckets.map(({ keys, statements }, at) => {
    const [articles, origins, claims] = measured[at] ?? [];
    return { keys, statements, articles, origins, claims };
  });
}

test("buckets are what counting the statements one by one gives, whatever is asked for", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(criteria, byStance, byModality),
      fc.uniqueArray(fc.constantFrom(...dimensions), { minLength: 1, maxLength: 4 }),
      async (filter, by) => {
        const top = 100_000;
        const buckets = await found({ criteria: filter.criteria, by, interval: "MONTH", top });
        const expected = counted(told.filter(filter.holds), by);
        const sorted = (rows: readonly { readonly keys: readonly string[] }[]) =>
          [...rows].sort((a, b) => (a.keys.join(" ") < b.keys.join(" ") ? -1 : 1));
        expect(sorted(buckets)).toEqual(sorted(expected));
      },
    ),
    { numRuns: 15 },
  );
});

test("the largest come first, and fewer are the first of more", async () => {
  const { manager } = database.dataSource();
  const by: Dimension[] = ["OUTLET", "SPEAKER"];
  const asked = { criteria: {}, by, interval: "MONTH" } as const;
  const all = await findBuckets(manager, { ...asked, top: 10_000 });
  const some = await findBuckets(manager, { ...asked, top: 7 });
  const sizes = all.map(({ statements }) => statements);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(some).toEqual(all.slice(0, 7));
  expect(all.length).toBeGreaterThan(50);
});

test.each([
  ["DAY", /^\d{4}-\d{2}-\d{2}$/],
  ["WEEK", /^\d{4}-W\d{2}$/],
  ["MONTH", /^\d{4}-\d{2}$/],
  ["QUARTER", /^\d{4}-Q[1-4]$/],
  ["YEAR", /^\d{4}$/],
] as const)("periods of a %s part all statements", async (interval, form) => {
  const buckets = await findBuckets(database.dataSource().manager, {
    ...{ criteria: {}, by: ["PERIOD"], interval, top: 10_000 },
  });
  for (const { keys } of buckets) expect(keys[0]).toMatch(form);
  expect(buckets.reduce((sum, { statements }) => sum + statements, 0)).toBe(told.length);
});
