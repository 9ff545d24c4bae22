import { Length, Matches } from "class-validator";
import { InputError } from "../../shared/errors";

/** How long a text to search for may be. */
const MAX_LENGTH = 500;

// PostgreSQL takes no NUL in a text.
const NO_NUL = /^[^\0]*$/u;

/** A field of an input that holds a text to search for. */
export function SearchText(): PropertyDecorator {
  const rules = [
    Length(1, MAX_LENGTH),
    Matches(NO_NUL, { message: "$property must not hold the character U+0000" }),
  ];
  return (target, property) => {
    for (const rule of rules) rule(target, property);
  };
}

/** The same for an argument. @throws InputError where it is empty, too long or holds NUL. */
export function searchText<T extends string | null | undefined>(text: T, where: string): T {
  if (typeof text === "string" && (text === "" || text.length > MAX_LENGTH || !NO_NUL.test(text))) {
    throw new InputError(`${where}: expected 1 to ${MAX_LENGTH} characters without U+0000.`);
  }
  return text;
}
