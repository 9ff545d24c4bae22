import { InputError, LimitError } from "../shared/errors";

/**
 * The longest text of an article, in UTF-16 code units: a book's worth. The time and memory that reading takes grow with
 * the text, and PostgreSQL indexes no more than this of one text.
 */
export const MAX_TEXT_LENGTH = 1_000_000;

/**
 * Refuses a text that no article has.
 * @param name of the article, for the message
 * @throws InputError where there is nothing but white space
 * @throws LimitError where it is too long
 */
export function checkText(text: string, name: string): void {
  if (text.trim() === "") throw new InputError(`${name}: the article holds no text.`);
  if (text.length > MAX_TEXT_LENGTH) {
    throw new LimitError(
      `${name}: the text has ${text.length} characters; expected at most ${MAX_TEXT_LENGTH}.`,
    );
  }
}
