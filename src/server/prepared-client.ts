import { Client, TypeOverrides } from "pg";
import { isLookUp } from "../store/sql";

/** More texts than the program has are not sent by transactions; should they be, the rest goes unprepared. */
const MOST_STATEMENTS = 1000;

const BEGIN = /^\s*(?:START TRANSACTION|BEGIN)\b/i;
/** Only transactions write, and what is being written is finished however long it takes. */
const UNTIMED = "SET LOCAL statement_timeout = 0";
const END = /^\s*(?:COMMIT|ROLLBACK(?! TO))\b/i;

/** Names are the same on all connections of this process. */
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size === MOST_STATEMENTS) return known;
  const name = `hearsay_${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A connection that prepares what transactions send: an ingest sends the same hundred statements for each article, and
 * PostgreSQL would parse and plan each of them again every time. So are look-ups by keys, of which a request sends one for each
 * level of what it asks. Whatever else is asked outside of transactions is planned for its values.
 */
export class PreparedClient extends Client {
  private isInTransaction = false;

  override query(...sent: unknown[]): never {
    const [text, values, ...rest] = sent;
    if (typeof text === "string") {
      if (BEGIN.test(text)) {
        this.isInTransaction = true;
        return Reflect.apply(super.query, this, [`${text}; ${UNTIMED}`, values, ...rest]) as never;
      }
      if (END.test(text)) this.isInTransaction = false;
      else if (Array.isArray(values) && (this.isInTransaction || isLookUp(values))) {
        const prepared = { name: nameOf(text), text, values };
        return Reflect.apply(super.query, this, [prepared, ...rest]) as never;
      }
    }
    return Reflect.apply(super.query, this, sent) as never;
  }
}

const INTEGER_ARRAY = 1007;

/** The driver's parsers, but for arrays of integers: prints consist of them, and an ingest reads them by the ten thousand. */
export const typeParsers = new TypeOverrides();
typeParsers.setTypeParser(INTEGER_ARRAY, "text", parseIntegers);

/** "{1,{2,NULL}}" is JSON but for its brackets and the spelling of null. */
function parseIntegers(text: string): unknown {
  return JSON.parse(text.replaceAll("{", "[").replaceAll("}", "]").replaceAll("NULL", "null"));
}
