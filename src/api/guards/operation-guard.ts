import type { GraphQLSchema } from "graphql";
import { LimitError, RateLimitedError } from "../../shared/errors";
import { Documents, type SoundDocument } from "./documents";
import { LeakyBuckets, type RateLimit } from "./leaky-bucket";
import { limits } from "./limits";
import { type DocumentRequest, PersistedDocuments } from "./persisted-documents";
import { checkVariablesSize } from "./variables-size";

/** What an operation costs, as `extensions.cost` tells it. The unit is an object of the answer. */
export interface CostReport {
  /** Objects that the answer may hold at most. */
  readonly requested: number;
  /** The most that one operation may ask for. */
  readonly max: number;
  /** What may still be asked for now; null where there is no such limit. */
  readonly remaining: number | null;
  /** How much comes back each second; null where there is no such limit. */
  readonly restoredPerSecond: number | null;
}

/** An operation as it comes in by any way: HTTP, websocket, server-sent events. */
export interface OperationRequest extends DocumentRequest {
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** An operation that may be executed. */
export interface Admitted {
  readonly source: string;
  readonly document: SoundDocument;
  readonly cost: CostReport;
}

/** What the guard of operations is set to. */
export interface GuardOptions {
  /** Null for no limit. */
  readonly rate: RateLimit | null;
  readonly persisted?: PersistedDocuments;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** What refusing costs whoever asked: reading and validating is work, too. */
const REFUSAL_COST = 100;

/**
 * Stands before every executor: whatever it lets through is sound, cheap enough and within the caller's rate, and it asks the
 * database nothing. Refusals are UnsoundDocumentError, or HearsayError with a code.
 */
export class OperationGuard {
  readonly documents: Documents;
  private readonly persisted: PersistedDocuments;
  private readonly buckets: LeakyBuckets | null;
  private readonly rate: RateLimit | null;
  private readonly now: () => number;

  constructor(schema: GraphQLSchema, options: GuardOptions) {
    this.documents = new Documents(schema);
    this.persisted = options.persisted ?? new PersistedDocuments(new Map(), false);
    this.rate = options.rate;
    this.buckets = options.rate && new LeakyBuckets(options.rate);
    this.now = options.now ?? (() => performance.now());
  }

  /**
   * @param caller whose rate it counts towards: the key, or the address where none is needed
   * @returns null where the request names no document, or its document has no operation of the name: GraphQL says so itself
   */
  admit(caller: string, request: OperationRequest): Admitted | null {
    let weighed: Omit<Admitted, "cost"> & { readonly requested: number };
    try {
      const found = this.weigh(request);
      if (found === null) return null;
      weighed = found;
    } catch (error) {
      this.charge(caller, REFUSAL_COST);
      throw error;
    }
    const { requested, ...rest } = weighed;
    return { ...rest, cost: this.charge(caller, requested) };
  }

  /** Counts towards a caller's rate what was spent on something that came to nothing. @throws RateLimitedError */
  chargeRefusal(caller: string): void {
    this.charge(caller, REFUSAL_COST);
  }

  private weigh(request: OperationRequest) {
    const source = this.persisted.resolve(request);
    if (source === null) return null;
    checkVariablesSize(request.variables);
    const document = this.documents.read(source);
    const { operationName } = request;
    const plan = document.planOf(typeof operationName === "string" ? operationName : null);
    if (plan === null) return null;
    const requested = Math.max(1, Math.ceil(plan(variablesOf(request))));
    if (requested > limits.nodes) {
      throw new LimitError(
        `The answer may hold ${requested} objects; expected at most ${limits.nodes}. Ask for smaller pages, or for less below them.`,
      );
    }
    return { source, document, requested };
  }

  private charge(caller: string, requested: number): CostReport {
    const report = {
      requested,
      max: limits.nodes,
      restoredPerSecond: this.rate?.perSecond ?? null,
    };
    if (!this.buckets) return { ...report, remaining: null };
    const { remaining, retryAfterSeconds } = this.buckets.take(caller, requested, this.now());
    if (retryAfterSeconds === null) return { ...report, remaining };
    throw new RateLimitedError(
      `This asks for ${requested} objects, and ${remaining} may be asked for now: try again in ${retryAfterSeconds} s.`,
      retryAfterSeconds,
    );
  }
}

function variablesOf({ variables }: OperationRequest): Readonly<Record<string, unknown>> {
  return typeof variables === "object" && variables !== null
    ? (variables as Readonly<Record<string, unknown>>)
    : {};
}
