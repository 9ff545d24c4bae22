import type { Attribution } from "../reading";

const INWARD: ReadonlySet<Attribution["cueClass"]> = new Set(["BELIEF", "INTENTION", "KNOWLEDGE"]);

/** Whether an attribution words what somebody thinks, wants or knows, which is held and not said to anybody. */
export function isHeld({
  attributionType,
  cueClass,
}: Pick<Attribution, "attributionType" | "cueClass">): boolean {
  return attributionType === "PROPOSITIONAL_ATTITUDE" || INWARD.has(cueClass);
}
