import type { TypedDocumentString } from "./generated/graphql";

/** Where the server is, and the key that it asks for, if any. */
export interface Connection {
  /** For instance http://127.0.0.1:4000/graphql. */
  readonly endpoint: string;
  readonly key?: string | undefined;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** What the server answered instead of data. */
export class AnswerError extends Error {
  /** @param code of docs/errors.md; null where the server names none */
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message);
    this.name = "AnswerError";
  }
}

/**
 * Asks by the document's hash, and sends the document itself only to a server that does not know it.
 * @throws AnswerError where any part could not be answered
 */
export async function ask<Result, Variables>(
  connection: Connection,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  try {
    return await send<Result>(connection, { documentId: document.__meta__?.hash, variables });
  } catch (error) {
    const isUnknown = error instanceof AnswerError && error.code === "PERSISTED_QUERY_NOT_FOUND";
    if (!isUnknown) throw error;
    return send<Result>(connection, { query: document.toString(), variables });
  }
}

async function send<Result>({ endpoint, key }: Connection, body: object): Promise<Result> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  const [first] = errors ?? [];
  if (first) throw new AnswerError(first.message, first.extensions?.code ?? null);
  if (!data) throw new AnswerError(`no data, under the status ${response.status}`, null);
  return data;
}
