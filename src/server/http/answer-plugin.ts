import type { ApolloServerPlugin } from "@apollo/server";
import type { AdmittedContext } from "./admission";
import { statusFor } from "./answer-errors";

/** Tells with every answer what it cost, and gives what is wrong with variables the same status as what is wrong with documents. */
export const answerPlugin: ApolloServerPlugin<AdmittedContext> = {
  requestDidStart: async ({ contextValue }) => {
    const { cost, mediaType } = contextValue.admission;
    return {
      willSendResponse: async ({ response, source }) => {
        const { body, http } = response;
        if (body.kind !== "single") return;
        if (http.status === 400 && source !== undefined) {
          http.status = statusFor(undefined, mediaType);
        }
        if (cost === null) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
};
