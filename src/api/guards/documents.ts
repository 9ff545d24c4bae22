import { createHash } from "node:crypto";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import { LimitError } from "../../shared/errors";
import { type CostPlan, planCost } from "./cost-plan";
import { checkDocumentSize } from "./document-size";
import { limits } from "./limits";

/** Documents that are kept, and how many characters they have together at most. */
const MOST_DOCUMENTS = 1000;
const MOST_CHARACTERS = 8 * 1024 * 1024;
/** One mistake is told at a time, and some more for whoever writes by hand. */
const MOST_ERRORS = 5;

/** A document that is sound: not too large, and valid against the schema. */
export class SoundDocument {
  private readonly plans = new Map<string | null, CostPlan | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    /** SHA-256 of its text, in hexadecimal digits. */
    readonly hash: string,
    readonly ast: DocumentNode,
  ) {}

  /** How much an operation costs; null where the document has none of this name. */
  planOf(operationName: string | null): CostPlan | null {
    const known = this.plans.get(operationName);
    if (known !== undefined) return known;
    const operation = getOperationAST(this.ast, operationName);
    if (!operation) return null;
    const plan = planCost(this.schema, this.ast, operation);
    this.plans.set(operationName, plan);
    return plan;
  }
}

/** Why a document is none that can be answered; each error has a code. */
export class UnsoundDocumentError extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join("; "));
  }
}

/** Reads documents and remembers those that are sound, so that one that comes again is looked up. */
export class Documents {
  private readonly known = new LRUCache<string, SoundDocument>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_document, source) => source.length + 1,
    dispose: ({ hash }) => this.knownByHash.delete(hash),
  });
  private readonly knownByHash = new Map<string, SoundDocument>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** A document that was read before and is remembered, by the SHA-256 of its text. */
  byHash(hash: string): SoundDocument | undefined {
    return this.knownByHash.get(hash);
  }

  /**
   * @throws UnsoundDocumentError where it is no GraphQL, or not of this schema
   * @throws LimitError where it is too large
   */
  read(source: string): SoundDocument {
    const known = this.known.get(source);
    if (known) return known;
    if (source.length > limits.characters) {
      throw new LimitError(
        `The document has ${source.length} characters; expected at most ${limits.characters}. Send long texts as variables.`,
      );
    }
    const ast = parseDocument(source);
    checkDocumentSize(ast);
    const errors = validate(this.schema, ast, specifiedRules, { maxErrors: MOST_ERRORS });
    if (errors.length > 0) {
      throw new UnsoundDocumentError(errors.map((e) => withCode(e, "GRAPHQL_VALIDATION_FAILED")));
    }
    const document = new SoundDocument(this.schema, hashDocument(source), ast);
    this.known.set(source, document);
    this.knownByHash.set(document.hash, document);
    return document;
  }
}

/** The name of a document among persisted ones. */
export function hashDocument(source: string): string {
  return createHash("sha256").update(source).digest("hex");
}

function parseDocument(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    // The parser goes into what is nested, until there is no room for more.
    if (error instanceof RangeError) throw new LimitError("The document nests too deep.");
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes("Parsing aborted")) {
      throw new LimitError(
        `The document has more than ${limits.tokens} tokens; ask in several requests.`,
      );
    }
    throw new UnsoundDocumentError([withCode(error, "GRAPHQL_PARSE_FAILED")]);
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { nodes = null, source = null, positions = null } = error;
  return new GraphQLError(error.message, { nodes, source, positions, extensions: { code } });
}
