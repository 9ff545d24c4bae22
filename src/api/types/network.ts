import { Field, Int, ObjectType } from "type-graphql";
import type { Statement } from "../../entities";
import { registerEnum } from "../../entities/register-enum";
import { DateScalar } from "../../entities/scalars";
import { NetworkKind } from "../../shared/vocabulary";
import type { NetworkTie } from "../../store/analysis/network";
import { MAX_HOLDERS } from "../../store/analysis/network-links";

registerEnum(NetworkKind, "NetworkKind", "What ties one actor to another.", {
  SPEAKS_TO: "The one says something to the other. Counts statements.",
  SPEAKS_ABOUT: "What the one says mentions the other. Counts statements.",
  QUOTES:
    "The one tells the reader what the other says: the outlet or, inside its report, whoever reports or says it. Counts statements.",
  RELAYS: "The one is asked to pass on a message of the other. Counts statements.",
  AGREES_WITH: `Both hold the same claim; each two stand once. Counts claims, of each the first ${MAX_HOLDERS} holders.`,
  CONTRADICTS: `The one rejects a claim that the other holds, or holds one that refutes or opposes it. Counts pairs of claims, of each the first ${MAX_HOLDERS} holders.`,
});

@ObjectType({ description: "An actor of a network." })
export class NetworkNode {
  readonly actorId: string;

  @Field(() => Int, { description: "How many of the network's edges begin or end at it." })
  readonly degree: number;

  constructor(actorId: string, degree: number) {
    this.actorId = actorId;
    this.degree = degree;
  }
}

@ObjectType({ description: "What ties one actor to another." })
export class NetworkEdge {
  @Field(() => NetworkKind, { description: "In which way." })
  readonly kind: NetworkKind;

  @Field(() => Int, {
    description:
      "How many statements it rests on or, of AGREES_WITH and CONTRADICTS, how many claims or pairs of claims.",
  })
  readonly weight: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day of the first statement that it rests on, as statements are sorted.",
  })
  readonly first: string;

  @Field(() => DateScalar, { nullable: true, description: "Day of the last one." })
  readonly last: string;

  /** @param load the latest statements of this tie, loaded for all ties of the network at once. */
  constructor(
    readonly tie: NetworkTie,
    readonly load: (first: number) => Promise<Statement[]>,
  ) {
    this.kind = tie.kind;
    this.weight = tie.weight;
    this.first = tie.first;
    this.last = tie.last;
  }
}

@ObjectType({ description: "Who is tied to whom." })
export class Network {
  @Field(() => [NetworkNode], { description: "Those with most edges first, then by key." })
  readonly nodes: NetworkNode[];

  @Field(() => [NetworkEdge], {
    description:
      "Those of the greatest weight first, then those with the latest statement, then by kind and keys. Nobody is tied to themselves.",
  })
  readonly edges: NetworkEdge[];

  @Field(() => Boolean, { description: "Whether there are more edges than limit lets through." })
  readonly truncated: boolean;

  constructor(edges: NetworkEdge[], truncated: boolean) {
    this.edges = edges;
    this.truncated = truncated;
    const degrees = new Map<string, number>();
    for (const { tie } of edges) {
      for (const end of [tie.from, tie.to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
    this.nodes = [...degrees]
      .map(([actor, degree]) => new NetworkNode(actor, degree))
      .sort((a, b) => b.degree - a.degree || Number(a.actorId) - Number(b.actorId));
  }
}
