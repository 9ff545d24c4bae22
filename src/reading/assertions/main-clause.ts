import type { ClauseRule } from "./clause-rule";

/** "The dam failed." */
export const mainClause: ClauseRule = {
  name: "main-clause",
  confidence: 0.9,
  isClause: (_, { form, governor }) => form === "FINITE" && governor === null,
};
