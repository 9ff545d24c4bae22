import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { createExecutor } from "./operation-executor";

/** Apollo Server's way to be given a schema together with what executes its operations. */
export function executorGateway(
  schema: GraphQLSchema,
): ApolloServerOptionsWithGateway<BaseContext>["gateway"] {
  const execute = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, context, request }) =>
        execute({
          document,
          contextValue: context,
          variableValues: request.variables,
          operationName: request.operationName,
        }),
    }),
    stop: async () => undefined,
  };
}
