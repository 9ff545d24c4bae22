import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { ask } from "./run-case";

/** What a client keeps of each thing. */
const KEPT = `fragment Kept on Node {
  __typename id
  ... on Article {
    url headline bylines language publishedAt pubStatus edNote outlet { id } current { version }
    relations { kind target { id } } originCluster { id }
  }
  ... on Statement {
    text quoteKind speakers { id name } addressees { id } modalities polarity saidAt { edtf } cueLemma
    chain { act agents { id } to { id } } claims { id } utterance { id }
  }
  ... on Claim {
    text subject { id } object { id } holders { actor { id } stance }
    corroboration { status articles outlets independentOrigins deniedBy { id } explanation }
  }
  ... on Actor { name kind country names { text kind } judgements { id judgement } }
  ... on Outlet { name domain }
  ... on Event { title type expected condition place participants { actor { id } role } accounts { article { id } } }
}`;

const LISTS = {
  Article: "articles",
  Statement: "statements",
  Claim: "claims",
  Actor: "actors",
  Event: "events",
};

interface Kept {
  readonly __typename: string;
  readonly id: string;
}

interface KeptClaim {
  readonly corroboration: { readonly status: string };
}

interface Told {
  readonly kind: string;
  readonly cursor: string;
  readonly node: Kept;
  readonly patch: { readonly id?: { readonly before: string } } | null;
  readonly because: string;
}

async function data<T>(
  dataSource: DataSource,
  schema: GraphQLSchema,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await ask(dataSource, schema, query, variables);
  if (answer.errors) throw answer.errors[0];
  return JSON.parse(JSON.stringify(answer.data)) as T;
}

/** Everything as a list of all of it gives it: JSON by ids, of articles, statements, claims, actors and events. */
export async function freshRead(
  dataSource: DataSource,
  schema: GraphQLSchema,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const list of Object.values(LISTS)) {
    let after: string | null = null;
    do {
      const query = `query ($after: String) {
        list: ${list}(first: 100, after: $after) { nodes { ...Kept } pageInfo { hasNextPage endCursor } } } ${KEPT}`;
      const { list: page }: { list: Page } = await data(dataSource, schema, query, { after });
      for (const node of page.nodes) found.set(node.id, JSON.stringify(node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  }
  return found;
}

interface Page {
  readonly nodes: readonly Kept[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A client's copy that is kept by nothing but the log of changes. */
export class Copy {
  readonly kept = new Map<string, string>();
  private cursor: string | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly schema: GraphQLSchema,
    private readonly pageSize: number,
  ) {}

  /** @returns what has changed since the last time. */
  async follow(): Promise<readonly Told[]> {
    const told: Told[] = [];
    for (;;) {
      const { changes } = await data<{ changes: Told[] }>(
        this.dataSource,
        this.schema,
        `query ($since: String, $first: Int) {
          changes(since: $since, first: $first) { kind cursor because patch node { ...Kept } } } ${KEPT}`,
        { since: this.cursor, first: this.pageSize },
      );
      for (const change of changes) this.apply(change);
      told.push(...changes);
      this.cursor = changes.at(-1)?.cursor ?? this.cursor;
      if (changes.length < this.pageSize) return told;
    }
  }

  /** What lists of everything give: outlets have none of this kind, and claims that nothing carries any more are on none. */
  counting(): ReadonlyMap<string, string> {
    return new Map(
      [...this.kept].filter(([, node]) => {
        const { __typename: type, corroboration } = JSON.parse(node) as Kept & Partial<KeptClaim>;
        return type in LISTS && corroboration?.status !== "RETRACTED";
      }),
    );
  }

  private apply({ kind, node, patch }: Told): void {
    if (kind === "MERGED") this.kept.delete(patch?.id?.before ?? "");
    else if (kind === "RETRACTED" || node.__typename === "Removed") this.kept.delete(node.id);
    else this.kept.set(node.id, JSON.stringify(node));
  }
}
