import { getMetadataStorage } from "type-graphql";

/**
 * Marks the fields that only read a property as simple, so that executors read it themselves instead of calling a resolver for
 * each value of an answer. Fields that have a resolver of their own, a role or a middleware keep theirs. To be called before
 * the schema is built.
 */
export function markPlainFields(): void {
  const { fields, authorizedFields, middlewares } = getMetadataStorage();
  const guarded = [...authorizedFields, ...middlewares];
  for (const field of fields) {
    const isGuarded = guarded.some(
      ({ target, fieldName }) => target === field.target && fieldName === field.name,
    );
    if (!isGuarded) field.simple ??= true;
  }
}
