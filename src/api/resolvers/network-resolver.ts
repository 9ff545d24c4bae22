import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Actor, Statement } from "../../entities";
import { InputError } from "../../shared/errors";
import { NetworkKind } from "../../shared/vocabulary";
import { findStatementsOfTies, findTies, type NetworkQuery } from "../../store/analysis/network";
import type { RequestContext } from "../context";
import { loadRequired } from "../loaders/required";
import { Network, NetworkEdge, NetworkNode } from "../types/network";
import { checkFirst, MAX_FIRST } from "../types/page-args";
import { StatementFilter, statementCriteria } from "../types/statement-filter";

const LIMIT = 200;
const MAX_LIMIT = 1000;
const STATEMENTS = 5;

@Resolver()
export class NetworkResolver {
  @Query(() => Network, {
    description:
      "Who speaks to or about whom, quotes whom, passes on whose messages, agrees with or contradicts whom, by statements in the current versions of articles. Actors are the canonical ones.",
  })
  async network(
    @Ctx() { manager }: RequestContext,
    @Arg("kinds", () => [NetworkKind], { description: "Which ties, each once: [SPEAKS_ABOUT]." })
    kinds: NetworkKind[],
    @Arg("minWeight", () => Int, {
      nullable: true,
      defaultValue: 1,
      description: "Only edges of this weight or more.",
    })
    minWeight: number | null,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: LIMIT,
      description: `How many edges at most, from 1 to ${MAX_LIMIT}.`,
    })
    limit: number | null,
    @Arg("filter", () => StatementFilter, {
      nullable: true,
      description: "Only by these statements.",
    })
    filter?: StatementFilter | null,
  ): Promise<Network> {
    if (kinds.length === 0) throw new InputError("kinds: expected at least one.");
    const twice = kinds.find((kind, at) => kinds.indexOf(kind) !== at);
    if (twice) throw new InputError(`kinds: ${twice} is given twice.`);
    if (typeof limit !== "number" || limit < 1 || limit > MAX_LIMIT) {
      throw new InputError(`limit: expected a number from 1 to ${MAX_LIMIT}, got ${limit}.`);
    }
    if (typeof minWeight !== "number" || minWeight < 1) {
      throw new InputError(`minWeight: expected 1 or more, got ${minWeight}.`);
    }
    const query: NetworkQuery = { kinds, minWeight, criteria: statementCriteria(filter) };
    const found = await findTies(manager, query, limit + 1);
    const ties = found.slice(0, limit);
    const loaded = new Map<number, Promise<Statement[][]>>();
    const load = (first: number): Promise<Statement[][]> => {
      const known = loaded.get(first) ?? findStatementsOfTies(manager, query, ties, first);
      loaded.set(first, known);
      return known;
    };
    const edges = ties.map(
      (tie, at) => new NetworkEdge(tie, async (first) => (await load(first))[at] ?? []),
    );
    return new Network(edges, found.length > limit);
  }
}

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver(() => Actor, { description: "Who it is." })
  actor(@Root() { actorId }: NetworkNode, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.byId, actorId);
  }
}

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => Actor, { description: "Who speaks, quotes, passes on, agrees." })
  from(@Root() { tie }: NetworkEdge, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.byId, tie.from);
  }

  @FieldResolver(() => Actor, {
    description: "To whom or about whom; who is quoted or contradicted, whose message it is.",
  })
  to(@Root() { tie }: NetworkEdge, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.byId, tie.to);
  }

  @FieldResolver(() => [Statement], {
    description: "Statements that it rests on, the latest said first.",
  })
  statements(
    @Root() edge: NetworkEdge,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: STATEMENTS,
      description: `How many at most, from 1 to ${MAX_FIRST}.`,
    })
    first: number | null,
  ): Promise<Statement[]> {
    return edge.load(checkFirst(first));
  }
}
