import { getMetadataStorage, validate } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

/**
 * Checks an argument by the rules that its class states. Most classes of arguments state none, and looking through one costs
 * more than many a resolver.
 * @throws ArgumentValidationError
 */
export async function checkRules(argument: unknown): Promise<void> {
  const objects = (Array.isArray(argument) ? argument : [argument]).filter(statesRules);
  const options = { skipMissingProperties: true, forbidUnknownValues: false };
  const found = await Promise.all(objects.map((object) => validate(object, options)));
  const violations = found.flat();
  if (violations.length > 0) throw new ArgumentValidationError(violations);
}

function statesRules(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const rules = getMetadataStorage();
  return rules.getTargetValidationMetadatas(value.constructor, "", false, false).length > 0;
}
