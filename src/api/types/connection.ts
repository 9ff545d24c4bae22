import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Page } from "../../store/pages/page";
import { encodeCursor } from "../cursor";
import { PageInfo } from "./page-info";

/** Where a connection gets its rows from. Neither the page nor the total is loaded before somebody asks for it. */
export interface ConnectionSource<T> {
  /** The list and its order, which cursors are bound to. */
  readonly list: string;
  readonly continued: boolean;
  readonly page: () => Promise<Page<T>>;
  readonly total: () => Promise<number>;
}

interface EdgeOf<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface ConnectionOf<T> {
  edges(): Promise<EdgeOf<T>[]>;
  nodes(): Promise<T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/**
 * Makes a Relay connection type and its edge type.
 * @param name of the node type, for instance Article.
 * @param rows what the rows are called in descriptions, for instance articles.
 */
export function connectionType<T extends ObjectLiteral>(
  NodeClass: ClassType<T>,
  name: string,
  rows: string,
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

    constructor(cursor: string, node: T) {
      this.cursor = cursor;
      this.node = node;
    }
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${rows}.` })
  class Connection implements ConnectionOf<T> {
    constructor(private readonly source: ConnectionSource<T>) {}

    @Field(() => [Edge], { description: `The ${rows} of this page with their cursors.` })
    async edges(): Promise<Edge[]> {
      const { rows: found } = await this.source.page();
      return found.map(
        ({ node, position }) => new Edge(encodeCursor(this.source.list, position), node),
      );
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

    @Field(() => Int, { description: "Rows of the whole list, not only of this page." })
    totalCount(): Promise<number> {
      return this.source.total();
    }
  }

  return Connection;
}
