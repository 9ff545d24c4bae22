import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { ExecutionArgs, GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";
import {
  CloseCode,
  type Context,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  makeServer,
  type SubscribePayload,
} from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { OperationGuard } from "../../api/guards/operation-guard";
import type { Viewer } from "../../api/types/viewer";
import { LimitError } from "../../shared/errors";
import type { Authenticate } from "../http/admission";
import {
  admitSubscription,
  openEventStream,
  type SubscriptionRequest,
  type SubscriptionService,
} from "./event-stream";
import type { SubscriptionLimits } from "./limits";
import { type FormatError, TOO_SLOW, tellError } from "./tell-error";

/** What serves websockets. */
export interface WebsocketOptions extends SubscriptionService {
  readonly path: string;
  readonly authenticate: Authenticate;
  readonly guard: OperationGuard;
  readonly formatError: FormatError;
  /** Whether a handshake may go on: of whose page it is, and by which name it came. */
  readonly mayUpgrade: (request: IncomingMessage) => boolean;
  readonly limits: SubscriptionLimits;
  /** Gets what went wrong beside messages. */
  readonly report: (error: unknown) => void;
}

/** Closes a socket of which a subscription was cut off, with the cursor to go on from as its reason. */
export const TOO_SLOW_CLOSE = 4480;

/** What is known of one socket. */
interface Peer {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  authorization: string | undefined;
  viewer: Viewer | null;
}

type PeerContext = Context<Record<string, unknown>, Peer>;

/**
 * Serves subscriptions over websockets, by the protocol graphql-transport-ws of graphql-ws. Of its own adapter to ws, which prints
 * what goes wrong, only the protocol is taken.
 */
export function serveWebsockets(
  server: Server,
  options: WebsocketOptions,
): { stop(): Promise<void> } {
  const { limits, report } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) =>
      offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  const protocol = makeServer(protocolOptions(options));
  let isStopping = false;
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    stream.on("error", report);
    const refused = isStopping ? 503 : refusal(request, options, sockets.clients.size);
    if (refused !== null) {
      stream.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const peer: Peer = { socket, request, authorization: undefined, viewer: null };
      lookAfter(socket, limits.keepAliveMilliseconds);
      const closed = protocol.opened(adapt(socket, report), peer);
      socket.once("close", (code, reason) => {
        closed(code, String(reason)).catch(report);
      });
    });
  };
  server.on("upgrade", upgrade);
  return {
    async stop() {
      isStopping = true;
      const gone = [...sockets.clients].map(
        (socket) => new Promise((resolve) => socket.once("close", resolve)),
      );
      for (const socket of sockets.clients) {
        socket.close(1001, "The server stops");
        setTimeout(() => socket.terminate(), STOP_MILLISECONDS).unref();
      }
      await Promise.all(gone);
      sockets.close();
    },
  };
}

/** Whoever does not say goodbye back until then is left. */
const STOP_MILLISECONDS = 2000;

function refusal(
  request: IncomingMessage,
  { path, mayUpgrade, limits }: WebsocketOptions,
  open: number,
): string | null {
  const { pathname } = new URL(request.url ?? "", "http://hearsay.invalid");
  if (pathname !== path) return "404 Not Found";
  if (!mayUpgrade(request)) return "403 Forbidden";
  return open < limits.sockets ? null : "503 Service Unavailable";
}

/** A message is sent when the system has taken it: what a slow client does not read waits in its subscription, which is bounded. */
function adapt(socket: WebSocket, report: (error: unknown) => void) {
  socket.on("error", () => socket.terminate());
  return {
    protocol: socket.protocol,
    send: (data: string) =>
      new Promise<void>((resolve) => {
        if (socket.readyState !== socket.OPEN) resolve();
        // One that is closed while it is sent to will say so itself.
        else socket.send(data, () => resolve());
      }),
    close: (code?: number, reason?: string) => socket.close(code, reason),
    onMessage: (take: (data: string) => Promise<void>) => {
      socket.on("message", (data) => {
        take(String(data)).catch((error) => {
          report(error);
          socket.close(CloseCode.InternalServerError, "Something went wrong on our side");
        });
      });
    },
  };
}

function lookAfter(socket: WebSocket, every: number): void {
  let isThere = true;
  socket.on("pong", () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) return socket.terminate();
    isThere = false;
    socket.ping();
  }, every);
  socket.once("close", () => clearInterval(timer));
}

function protocolOptions(options: WebsocketOptions) {
  const { authenticate, guard, formatError, limits } = options;
  const requests = new WeakMap<ExecutionArgs, SubscriptionRequest>();
  const told = (error: unknown) => tellError(error, formatError);
  return {
    connectionInitWaitTimeout: limits.initMilliseconds,
    async onConnect({ connectionParams, extra }: PeerContext): Promise<boolean> {
      const given = connectionParams?.authorization ?? connectionParams?.Authorization;
      extra.authorization = typeof given === "string" ? given : headerOf(extra);
      try {
        extra.viewer = await authenticate(extra.authorization);
      } catch {
        guard.chargeRefusal(addressOf(extra));
        return false;
      }
      return true;
    },
    async onSubscribe(context: PeerContext, _id: string, payload: SubscribePayload) {
      try {
        if (Object.keys(context.subscriptions).length > limits.perSocket) {
          throw new LimitError(
            `This socket has ${limits.perSocket} subscriptions, which is all it may have: open another one.`,
          );
        }
        const { extra } = context;
        const caller = extra.viewer?.keyPrefix ?? addressOf(extra);
        const { document } = admitSubscription(guard, caller, payload);
        const { operationName = null } = payload;
        const args = { schema: options.schema, document: document.ast, operationName };
        requests.set(args, {
          document: document.ast,
          operationName,
          variables: payload.variables ?? {},
          viewer: () => authenticate(extra.authorization),
        });
        return args;
      } catch (error) {
        return toErrors(told(error));
      }
    },
    subscribe: async (args: ExecutionArgs) => {
      const request = requests.get(args);
      if (!request) throw new TypeError("The subscription was not admitted");
      return openEventStream(options, request);
    },
    onNext: (
      _context: PeerContext,
      _id: string,
      _payload: SubscribePayload,
      _args: ExecutionArgs,
      result: { readonly errors?: readonly GraphQLError[] | undefined },
    ) => (result.errors ? { ...result, errors: result.errors.flatMap(told) } : undefined),
    onError: (
      { extra }: PeerContext,
      _id: string,
      _payload: SubscribePayload,
      errors: readonly GraphQLError[],
    ) => {
      const shown = errors.flatMap((error) => (isShown(error) ? error.toJSON() : told(error)));
      const cut = shown.find(({ extensions }) => extensions?.code === TOO_SLOW);
      if (cut)
        extra.socket.close(
          TOO_SLOW_CLOSE,
          `Too slow; go on from ${String(cut.extensions?.cursor)}`,
        );
      return shown;
    },
  };
}

const shownErrors = new WeakSet<GraphQLError>();
const isShown = (error: GraphQLError): boolean => shownErrors.has(error);

/** Errors that are worded already, as the protocol takes them. */
function toErrors(formatted: readonly GraphQLFormattedError[]): GraphQLError[] {
  return formatted.map(({ message, extensions }) => {
    const error = new GraphQLError(message, extensions ? { extensions } : {});
    shownErrors.add(error);
    return error;
  });
}

function headerOf({ request }: Peer): string | undefined {
  return request.headers.authorization;
}

function addressOf({ request }: Peer): string {
  return `address ${request.socket.remoteAddress}`;
}
