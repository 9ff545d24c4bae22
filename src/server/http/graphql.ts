import type { Server } from "node:http";
import { ApolloServer, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { createFormatError, type ReportFault } from "../../api/errors";
import { limits } from "../../api/guards/limits";
import type { OperationGuard } from "../../api/guards/operation-guard";
import type { Viewer } from "../../api/types/viewer";
import { executorGateway } from "../executor/executor-gateway";
import type { GuardSettings } from "../guard-settings";
import { Admissions, type AdmittedContext, type Authenticate } from "./admission";
import { answerPlugin } from "./answer-plugin";
import { jsonBody } from "./json-body";
import { allowOrigins } from "./origins";

/** What answers GraphQL requests. */
export interface GraphqlOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Called once for each GraphQL request, with whoever sends it. */
  readonly createContext: (viewer: Viewer) => Context;
  readonly authenticate: Authenticate;
  /** Looks at every operation before it is executed. */
  readonly guard: OperationGuard;
  readonly settings: Pick<GuardSettings, "access" | "origins" | "trustProxy">;
  /** Gets each fault of ours with the id that the caller is told. */
  readonly report: ReportFault;
}

/** How long requests under way may take once we are told to stop. */
const drainMilliseconds = 10_000;
const hashLength = 64;

/** Headers that no page from elsewhere can send without the browser asking first (the Fetch standard's preflight). */
const preflightHeaders = ["apollo-require-preflight", "x-apollo-operation-name", "authorization"];

/**
 * The handlers of GraphQL's path, in their order. Guards come first: what they let through is executed, by whichever executor.
 * @param server is drained when it is stopped
 */
export async function startGraphql<Context extends BaseContext>(
  server: Server,
  options: GraphqlOptions<Context>,
): Promise<{
  readonly handlers: readonly (RequestHandler | ErrorRequestHandler)[];
  stop(): Promise<void>;
}> {
  const { schema, authenticate, guard, settings, report } = options;
  // A misspelt name is answered with what may have been meant only where nobody is a stranger.
  const formatError = createFormatError(report, { suggestions: settings.access === "open" });
  const admissions = new Admissions({ authenticate, guard, formatError });
  const apollo = new ApolloServer<Context & AdmittedContext>({
    gateway: executorGateway(schema),
    // Strangers are refused before, and whoever has a key may know what there is to ask.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxTokens: limits.tokens },
    documentStore: {
      // What was admitted was read and validated. The key is the document's hash behind a prefix.
      get: async (key) => guard.documents.byHash(key.slice(-hashLength))?.ast as DocumentNode,
      set: async () => undefined,
      delete: async () => undefined,
    },
    persistedQueries: false,
    csrfPrevention: { requestHeaders: preflightHeaders },
    stopOnTerminationSignals: false,
    plugins: [
      answerPlugin,
      // It would wrap every resolver to learn what of an answer may be cached, and no field of ours says so.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({
        httpServer: server,
        stopGracePeriodMillis: drainMilliseconds,
      }),
    ],
  });
  await apollo.start();
  const context = async ({ req }: { readonly req: object }) => {
    const admission = admissions.of(req);
    return Object.assign(options.createContext(admission.viewer), { admission });
  };
  const handlers = [
    allowOrigins(settings.origins),
    ...jsonBody,
    admissions.middleware,
    expressMiddleware(apollo, { context }),
  ];
  return { handlers, stop: () => apollo.stop() };
}
