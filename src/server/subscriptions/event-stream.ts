import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from "graphql";
import { changeCursor } from "../../api/change-cursor";
import type { Admitted, OperationGuard, OperationRequest } from "../../api/guards/operation-guard";
import type { Viewer } from "../../api/types/viewer";
import type { Change } from "../../entities";
import { InputError } from "../../shared/errors";
import { TooSlowError } from "../../store/changes/follower";

/** A subscription that somebody asks for. */
export interface SubscriptionRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Cursor of the last message that a client who lost its connection has had; it takes the place of the argument after. */
  readonly lastSeen?: string | undefined;
  /** Whose it is, asked again before each message: a key may be revoked meanwhile. Throws UnauthenticatedError. */
  readonly viewer: () => Promise<Viewer>;
}

/** What serves subscriptions, by whichever protocol. */
export interface SubscriptionService {
  readonly schema: GraphQLSchema;
  /** Called for each message, so that each is answered from what is stored then. */
  readonly createContext: (viewer: Viewer) => object;
}

/** Messages, or the answer that says why there will be none. */
export type EventStream = ExecutionResult | AsyncIterableIterator<ExecutionResult>;

/**
 * Lets an operation by which subscribers ask in, under the same bounds as any other.
 * @param caller whose rate it counts towards
 * @throws UnsoundDocumentError, HearsayError; InputError where it is no subscription
 */
export function admitSubscription(
  guard: OperationGuard,
  caller: string,
  request: OperationRequest,
): Admitted {
  const admitted = guard.admit(caller, request);
  const name = typeof request.operationName === "string" ? request.operationName : null;
  const operation = admitted && getOperationAST(admitted.document.ast, name);
  if (!operation) throw new InputError("query: expected a document with one subscription.");
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return admitted;
  throw new InputError(
    `query: expected a subscription, got a ${operation.operation}. Queries and mutations go by POST to /graphql.`,
  );
}

/**
 * The messages of a subscription. Each carries the cursor behind which a client goes on, as extensions.cursor; errors are GraphQLError.
 */
export async function openEventStream(
  { schema, createContext }: SubscriptionService,
  { document, operationName, variables, viewer, lastSeen }: SubscriptionRequest,
): Promise<EventStream> {
  const request = { schema, document, operationName, variableValues: variables };
  const source = await createSourceEventStream({
    ...request,
    contextValue: Object.assign(createContext(await viewer()), { lastSeen }),
  });
  if (!(Symbol.asyncIterator in source)) return source;
  const changes = source[Symbol.asyncIterator]() as AsyncIterator<Change, undefined>;
  const messages: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const taken = await changes.next();
      if (taken.done) return { done: true, value: undefined };
      const contextValue = createContext(await viewer());
      const answer = await execute({ ...request, rootValue: taken.value, contextValue });
      const extensions = { cursor: changeCursor(taken.value) };
      return { done: false, value: { ...answer, extensions } };
    },
    async return() {
      await changes.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => messages,
  };
  return messages;
}

/** What a subscriber who was cut off goes on from; null where the error is another one, or nothing has ever changed. */
export function cursorOfCut(error: unknown): string | null {
  return error instanceof TooSlowError && error.seen ? changeCursor(error.seen) : null;
}
