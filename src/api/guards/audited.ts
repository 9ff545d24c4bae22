import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { wellFormed } from "../../shared/well-formed";
import { recordAudit } from "../../store/keys/audit-log";
import type { RequestContext } from "../context";
import { codeOf } from "../errors";

/** Longer texts are articles and notes, which are stored elsewhere. */
const MOST_CHARACTERS = 200;
const SECRET = /^(key|webhook)$|secret|token|password/i;

/** A copy of arguments for the log: secrets left out, long texts cut off. */
export function auditable(value: unknown, name = ""): unknown {
  if (SECRET.test(name)) return value === null || value === undefined ? value : "…";
  if (typeof value === "string") return storable(value);
  if (Array.isArray(value)) return value.map((item) => auditable(item));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, auditable(inner, key)]),
  );
}

/** Cut off, and without what PostgreSQL's JSON cannot hold. */
function storable(text: string): string {
  const shown = wellFormed(text.slice(0, MOST_CHARACTERS)).replaceAll("\0", "\ufffd");
  return text.length <= MOST_CHARACTERS ? shown : `${shown}… (${text.length} characters)`;
}

/**
 * Has every mutation of a schema leave a row in the audit log, done or refused, whoever executes it and by whichever way it came.
 * A mutation that the log did not take is an error to whoever asked, though it is done: nothing may go by unseen.
 */
export function auditMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = audited(field.name, field.resolve ?? defaultFieldResolver);
  }
}

function audited(
  operation: string,
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
): GraphQLFieldResolver<unknown, RequestContext> {
  return async (source, args, context, info) => {
    const { viewer, clock, manager } = context;
    const asked = {
      at: clock(),
      by: viewer.name,
      keyPrefix: viewer.keyPrefix,
      operation,
      variables: auditable(args) as Record<string, unknown>,
    };
    let outcome = "OK";
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      outcome = codeOf(error);
      throw error;
    } finally {
      await recordAudit(manager, { ...asked, outcome });
    }
  };
}
