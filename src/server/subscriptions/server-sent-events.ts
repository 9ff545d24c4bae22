import type { Request, RequestHandler, Response } from "express";
import type { ExecutionResult } from "graphql";
import type { OperationGuard } from "../../api/guards/operation-guard";
import {
  InputError,
  LimitError,
  RateLimitedError,
  UnauthenticatedError,
} from "../../shared/errors";
import { type Authenticate, readOperation } from "../http/admission";
import { answerError, answerRefusal } from "../http/answer-errors";
import {
  admitSubscription,
  type EventStream,
  openEventStream,
  type SubscriptionRequest,
  type SubscriptionService,
} from "./event-stream";
import type { SubscriptionLimits } from "./limits";
import { type FormatError, tellError } from "./tell-error";

/** What serves server-sent events. */
export interface EventSourceOptions extends SubscriptionService {
  readonly authenticate: Authenticate;
  readonly guard: OperationGuard;
  readonly formatError: FormatError;
  readonly limits: SubscriptionLimits;
}

const EVENT_STREAM = "text/event-stream";

/**
 * Serves subscriptions as server-sent events, one to a request, by the protocol of graphql-sse (distinct connections mode). Its own
 * handler is not used: it holds what a slow client does not read in a list without an end. Each event's id is a cursor, so that a
 * browser that lost its connection goes on behind the last one (Last-Event-ID).
 */
export class ServerSentEvents {
  private readonly open = new Set<{ readonly response: Response; end(): void }>();

  constructor(private readonly options: EventSourceOptions) {}

  readonly handler: RequestHandler = async (request, response) => {
    if (request.method !== "GET" && request.method !== "POST") {
      response.set("allow", "GET, POST");
      return answerError(response, 405, "BAD_INPUT", "Ask by GET or POST for an event stream.");
    }
    if (!request.accepts(EVENT_STREAM)) {
      return answerError(response, 406, "BAD_INPUT", `Send Accept: ${EVENT_STREAM}.`);
    }
    try {
      const admitted = await this.admit(request);
      await this.serve(response, admitted);
    } catch (error) {
      this.refuse(response, error);
    }
  };

  /** Ends all streams: their clients may ask again elsewhere. */
  stop(): void {
    for (const stream of this.open) stream.end();
  }

  private async admit(request: Request): Promise<SubscriptionRequest> {
    const { authenticate, guard, limits } = this.options;
    const { authorization } = request.headers;
    const address = `address ${request.ip}`;
    const viewer = await authenticate(authorization).catch((error) => {
      guard.chargeRefusal(address);
      throw error;
    });
    if (this.open.size >= limits.streams) {
      throw new LimitError("Too many event streams are open: try again later.");
    }
    const asked = readOperation(request);
    if (!asked) throw new InputError("query: expected a subscription.");
    const { document } = admitSubscription(guard, viewer.keyPrefix ?? address, asked);
    const { operationName, variables } = asked;
    return {
      document: document.ast,
      operationName: typeof operationName === "string" ? operationName : null,
      variables: (variables ?? {}) as SubscriptionRequest["variables"],
      lastSeen: request.get("last-event-id"),
      viewer: () => authenticate(authorization),
    };
  }

  private async serve(response: Response, asked: SubscriptionRequest): Promise<void> {
    const stream = await openEventStream(this.options, asked);
    const end = (): void => {
      if (Symbol.asyncIterator in stream) void stream.return?.();
    };
    const entry = { response, end };
    this.open.add(entry);
    response.once("close", () => {
      this.open.delete(entry);
      end();
    });
    response.writeHead(200, {
      "content-type": `${EVENT_STREAM}; charset=utf-8`,
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    keepAlive(response, this.options.limits.keepAliveMilliseconds);
    await this.send(response, stream);
    response.end("event: complete\ndata:\n\n");
  }

  private async send(response: Response, stream: EventStream): Promise<void> {
    if (!(Symbol.asyncIterator in stream)) return this.write(response, stream);
    try {
      for await (const message of stream) await this.write(response, message);
    } catch (error) {
      const errors = tellError(error, this.options.formatError);
      await writeOut(response, `event: next\ndata: ${JSON.stringify({ errors })}\n\n`);
    }
  }

  private write(response: Response, { errors, ...rest }: ExecutionResult): Promise<void> {
    const told = errors?.flatMap((error) => tellError(error, this.options.formatError));
    const { cursor } = rest.extensions ?? {};
    const id = typeof cursor === "string" ? `id: ${cursor}\n` : "";
    const message = JSON.stringify(told ? { errors: told, ...rest } : rest);
    return writeOut(response, `event: next\n${id}data: ${message}\n\n`);
  }

  private refuse(response: Response, error: unknown): void {
    if (error instanceof RateLimitedError)
      response.set("retry-after", `${error.retryAfterSeconds}`);
    if (error instanceof UnauthenticatedError) response.set("www-authenticate", "Bearer");
    const errors = tellError(error, this.options.formatError);
    answerRefusal(response, "application/graphql-response+json", errors);
  }
}

/** Waits until the system has taken it: what a slow client does not read waits in its subscription, which is bounded. */
function writeOut(response: Response, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (response.writable) response.write(text, () => resolve());
    else resolve();
  });
}

/** Keeps proxies from taking the stream for dead, and ends one whose client has read nothing since the last time. */
function keepAlive(response: Response, every: number): void {
  let isTaken = true;
  const beat = (): void => {
    if (!isTaken) return void response.destroy();
    isTaken = false;
    void writeOut(response, ":\n\n").then(() => {
      isTaken = true;
    });
  };
  beat();
  const timer = setInterval(beat, every);
  response.once("close", () => clearInterval(timer));
}
