import { type ClassType, Field, Float, Int, ObjectType } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Dimension } from "../../shared/vocabulary";
import type { ValueCount } from "../../store/analysis/facets";
import type { Page, PageRow } from "../../store/pages/page";
import { MOST_COUNTED, type Total } from "../../store/pages/totals";
import { MOST_HIGHLIGHTS } from "../../store/search/highlights";
import { encodeCursor } from "../cursor";
import { PageInfo } from "./page-info";
import { TextSpan } from "./text-span";

/** Where a connection gets its rows from. Neither the page nor the total is loaded before somebody asks for it. */
export interface ConnectionSource<T> {
  /** The list and its order, which cursors are bound to. */
  readonly list: string;
  readonly continued: boolean;
  readonly page: () => Promise<Page<T>>;
  readonly total: () => Promise<Total>;
  /** How well a row matches what is searched for; null where nothing is. */
  readonly score: (row: PageRow<T>) => Promise<number | null>;
  /** Where a row matches, best first; nowhere where nothing is searched for. */
  readonly highlights: (place: SearchedPlace) => Promise<TextSpan[]>;
  /** How many rows of the whole list have each value of some dimensions. */
  readonly facets: (dimensions: readonly Dimension[]) => Promise<readonly ValueCount[]>;
}

/** The part of an article version's text in which a row is searched. */
export interface SearchedPlace {
  readonly versionId: string;
  /** From where to where; everything where not given. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[] | null;
}

/** What the edges of a searched list tell besides. */
interface SearchedEdges<T> {
  /** Where a row stands in a text; not given where it has no one place. */
  readonly placeOf?: (node: T) => SearchedPlace;
}

interface EdgeOf<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface ConnectionOf<T> {
  readonly source: ConnectionSource<T>;
  edges(): Promise<EdgeOf<T>[]>;
  nodes(): Promise<T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
  totalIsEstimate(): Promise<boolean>;
}

/**
 * Makes a Relay connection type and its edge type.
 * @param name of the node type, for instance Article.
 * @param rows what the rows are called in descriptions, for instance articles.
 * @param searched given where the list can be searched.
 */
export function connectionType<T extends ObjectLiteral>(
  NodeClass: ClassType<T>,
  name: string,
  rows: string,
  searched?: SearchedEdges<T>,
): ClassType<ConnectionOf<T>> & (new (source: ConnectionSource<T>) => ConnectionOf<T>) {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${rows} of a page, with its place in the list.`,
  })
  class Edge implements EdgeOf<T> {
    @Field(() => String, {
      description: "Its place in the list; give it as after to go on from here.",
    })
    readonly cursor: string;

    @Field(() => NodeClass, { description: `One of the ${rows}.` })
    readonly node: T;

    constructor(
      private readonly source: ConnectionSource<T>,
      private readonly row: PageRow<T>,
    ) {
      this.cursor = encodeCursor(source.list, row.position);
      this.node = row.node;
    }

    score(): Promise<number | null> {
      return this.source.score(this.row);
    }

    async highlights(): Promise<TextSpan[]> {
      return searched?.placeOf ? this.source.highlights(searched.placeOf(this.node)) : [];
    }
  }

  const score = Field(() => Float, {
    nullable: true,
    description: "How well it matches the words searched for; null where there are none.",
  });
  const highlights = Field(() => [TextSpan], {
    description: `The matching stretches of the searched text, those with most of the words and phrases first; at most ${MOST_HIGHLIGHTS}, and none where it matches by headline or names alone.`,
  });
  if (searched) decorate(score, Edge.prototype, "score");
  if (searched?.placeOf) decorate(highlights, Edge.prototype, "highlights");

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${rows}.` })
  class Connection implements ConnectionOf<T> {
    constructor(readonly source: ConnectionSource<T>) {}

    @Field(() => [Edge], { description: `The ${rows} of this page with their cursors.` })
    async edges(): Promise<Edge[]> {
      const { rows: found } = await this.source.page();
      return found.map((row) => new Edge(this.source, row));
    }

    @Field(() => [NodeClass], { description: `The ${rows} of this page.` })
    async nodes(): Promise<T[]> {
      const { rows: found } = await this.source.page();
      return found.map((row) => row.node);
    }

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    async pageInfo(): Promise<PageInfo> {
      const page = await this.source.page();
      const cursors = page.rows.map((row) => encodeCursor(this.source.list, row.position));
      return new PageInfo({
        hasNextPage: page.hasNextPage,
        hasPreviousPage: this.source.continued,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      });
    }

    @Field(() => Int, {
      description: `Rows of the whole list, not only of this page: exact up to ${MOST_COUNTED}, an estimate above.`,
    })
    async totalCount(): Promise<number> {
      return (await this.source.total()).count;
    }

    @Field(() => Boolean, {
      description: `Whether there are more than ${MOST_COUNTED} rows: then totalCount is estimated, and in a list that hangs on another node it is ${MOST_COUNTED}.`,
    })
    async totalIsEstimate(): Promise<boolean> {
      return (await this.source.total()).isEstimate;
    }
  }

  return Connection;
}

/** Puts the decorator of a method on it, where that depends on a condition. */
function decorate(decorator: MethodDecorator, prototype: object, method: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method);
  if (descriptor) decorator(prototype, method, descriptor);
}
