import { ForbiddenError, HearsayError, InputError } from "../../shared/errors";
import { hashDocument } from "./documents";

/** What a request says of its document: the document itself, its hash, or both. */
export interface DocumentRequest {
  readonly query?: unknown;
  /** Of the GraphQL-over-HTTP specification's appendix on persisted documents: sha256:…, or the bare hash. */
  readonly documentId?: unknown;
  /** Of Apollo's clients: `{ persistedQuery: { sha256Hash } }`. */
  readonly extensions?: unknown;
}

/** Apollo's clients know this code, and send the document itself next. */
class PersistedQueryNotFoundError extends HearsayError {
  constructor(hash: string) {
    super("PERSISTED_QUERY_NOT_FOUND", `No persisted document has the hash ${hash.slice(0, 100)}.`);
  }
}

/** Documents that are known by their hashes before anybody asks. */
export class PersistedDocuments {
  /**
   * @param documents by SHA-256 in hexadecimal digits, as @graphql-codegen's client preset writes them
   * @param only whether no other document is answered
   */
  constructor(
    private readonly documents: ReadonlyMap<string, string>,
    private readonly only: boolean,
  ) {}

  /**
   * The text of the document that a request asks for; null where it names none.
   * @throws HearsayError where there is none by its hash, or only persisted ones are answered
   */
  resolve(request: DocumentRequest): string | null {
    const { query } = request;
    const hash = hashOf(request);
    if (hash !== null) {
      const persisted = this.documents.get(hash);
      if (persisted !== undefined) return persisted;
      if (typeof query !== "string") throw new PersistedQueryNotFoundError(hash);
      if (hashDocument(query) !== hash) {
        throw new InputError("The hash that came with the document is not its SHA-256.");
      }
    }
    if (typeof query !== "string" || query === "") return null;
    if (this.only && !this.documents.has(hash ?? hashDocument(query))) {
      throw new ForbiddenError(
        "This server answers persisted documents only: send the hash of one as documentId.",
      );
    }
    return query;
  }
}

function hashOf({ documentId, extensions }: DocumentRequest): string | null {
  if (typeof documentId === "string") return documentId.replace(/^sha256:/, "").toLowerCase();
  if (!isObject(extensions) || !isObject(extensions.persistedQuery)) return null;
  const { sha256Hash } = extensions.persistedQuery;
  return typeof sha256Hash === "string" ? sha256Hash.toLowerCase() : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
