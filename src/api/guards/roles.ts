import type { AuthCheckerFn } from "type-graphql";
import { ForbiddenError } from "../../shared/errors";
import { Role } from "../../shared/vocabulary";
import type { RequestContext } from "../context";

const ranks = Object.values(Role);

/** Whether somebody may do what takes a role: theirs is it, or stands above it. */
export function hasRole(given: Role, needed: Role): boolean {
  return ranks.indexOf(given) >= ranks.indexOf(needed);
}

/**
 * Decides for every field marked `@Authorized(role)` before anything of it is done. What is not marked is for readers, and so
 * for everybody who gets as far.
 * @throws ForbiddenError naming the field, the role that it takes and the one that there is.
 */
export const checkRole: AuthCheckerFn<RequestContext, Role> = ({ context, info }, needed) => {
  const { name, role } = context.viewer;
  if (needed.length > 0 && needed.every((one) => hasRole(role, one))) return true;
  throw new ForbiddenError(
    `${info.parentType.name}.${info.fieldName} takes the role ${needed.join(" and ")}; ${name} has ${role}.`,
  );
};
