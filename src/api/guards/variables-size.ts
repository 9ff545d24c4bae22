import { LimitError } from "../../shared/errors";
import { limits } from "./limits";

/**
 * Refuses variables that hold too many values or nest too deep, before they are looked at one by one.
 * @throws LimitError
 */
export function checkVariablesSize(variables: unknown): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [
    { value: variables, depth: 0 },
  ];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > limits.valueDepth) {
      throw new LimitError(
        `The variables nest too deep; expected at most ${limits.valueDepth} levels.`,
      );
    }
    const inner: unknown[] = Array.isArray(value) ? value : Object.values(value);
    count += inner.length;
    if (count > limits.variableValues) {
      throw new LimitError(
        `The variables hold too many values; expected at most ${limits.variableValues}. Send several requests.`,
      );
    }
    for (const one of inner) {
      if (typeof one === "object") open.push({ value: one, depth: depth + 1 });
    }
  }
}
