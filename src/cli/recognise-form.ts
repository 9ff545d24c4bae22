import type { ArticleForm } from "./article-sources";

const OPENING_BRACE = 0x7b;
/** What may stand before the first character: white space and the three bytes of a byte order mark. */
const PASSED_OVER: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

/**
 * Tells the form of a stream by its first character: an opening brace starts JSON lines, anything else is text.
 * @returns the form, and the stream from its beginning; the one given is used up
 */
export async function recogniseForm(bytes: AsyncIterable<Uint8Array>): Promise<{
  readonly form: ArticleForm;
  readonly all: AsyncIterable<Uint8Array>;
}> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { done, value } = await iterator.next();
    if (done) break;
    head.push(value);
    first = value.find((byte) => !PASSED_OVER.has(byte));
  }
  return {
    form: first === OPENING_BRACE ? "json-lines" : "text",
    all: joined(head, iterator),
  };
}

async function* joined(
  head: readonly Uint8Array[],
  tail: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* { [Symbol.asyncIterator]: () => tail };
}
