import type { Request, RequestHandler, Response } from "express";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { UnsoundDocumentError } from "../../api/guards/documents";
import type {
  CostReport,
  OperationGuard,
  OperationRequest,
} from "../../api/guards/operation-guard";
import type { Viewer } from "../../api/types/viewer";
import { InvariantError, RateLimitedError, UnauthenticatedError } from "../../shared/errors";
import { answerRefusal, type MediaType, mediaTypeFor } from "./answer-errors";

/** A request that may be executed: whose it is, what it costs, and how to answer it. */
export interface Admission {
  readonly viewer: Viewer;
  /** Null where GraphQL itself will refuse it: it names no operation. */
  readonly cost: CostReport | null;
  readonly mediaType: MediaType;
}

/** What a request's context holds beside what resolvers work with. */
export interface AdmittedContext {
  readonly admission: Admission;
}

/** Tells whose a request is by its header Authorization. Throws UnauthenticatedError. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

/** What admits requests. */
export interface AdmissionOptions {
  readonly authenticate: Authenticate;
  readonly guard: OperationGuard;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** Admits GraphQL requests, or answers why not: nothing behind it sees a request that was not admitted. */
export class Admissions {
  private readonly admitted = new WeakMap<object, Admission>();

  constructor(private readonly options: AdmissionOptions) {}

  /** The admission of a request that has passed `middleware`. */
  of(request: object): Admission {
    const admission = this.admitted.get(request);
    if (admission === undefined) throw new InvariantError("The request was not admitted");
    return admission;
  }

  readonly middleware: RequestHandler = async (request, response, next) => {
    const mediaType = mediaTypeFor(request);
    try {
      this.admitted.set(request, await this.admit(request, mediaType));
    } catch (error) {
      return this.refuse(response, mediaType, error);
    }
    next();
  };

  private async admit(request: Request, mediaType: MediaType): Promise<Admission> {
    const { authenticate, guard } = this.options;
    const address = `address ${request.ip}`;
    const viewer = await authenticate(request.headers.authorization).catch((error) => {
      guard.chargeRefusal(address);
      throw error;
    });
    const operation = readOperation(request);
    const admitted = operation && guard.admit(viewer.keyPrefix ?? address, operation);
    if (!admitted) return { viewer, mediaType, cost: null };
    writeOperation(request, operation, admitted.source);
    return { viewer, mediaType, cost: admitted.cost };
  }

  private refuse(response: Response, mediaType: MediaType, error: unknown): void {
    if (error instanceof RateLimitedError)
      response.set("retry-after", `${error.retryAfterSeconds}`);
    if (error instanceof UnauthenticatedError) response.set("www-authenticate", "Bearer");
    const errors = error instanceof UnsoundDocumentError ? error.errors : [error];
    const { formatError } = this.options;
    const formatted = errors.map((one) => formatError(formattedOf(one), one));
    answerRefusal(response, mediaType, formatted);
  }
}

function formattedOf(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return error.toJSON();
  return { message: error instanceof Error ? error.message : String(error) };
}

/** What a request asks for, as far as it is well-formed; GraphQL's own server tells what is not. */
function readOperation(request: Request): OperationRequest | null {
  if (request.method === "GET") return readSearch(request);
  const body: unknown = request.body;
  if (request.method !== "POST" || typeof body !== "object" || Array.isArray(body)) return null;
  return body;
}

function readSearch(request: Request): OperationRequest {
  const { searchParams } = urlOf(request);
  const json = (name: string): unknown => {
    try {
      return JSON.parse(searchParams.get(name) ?? "null");
    } catch {
      return null;
    }
  };
  return {
    query: searchParams.get("query"),
    documentId: searchParams.get("documentId"),
    operationName: searchParams.get("operationName"),
    variables: json("variables"),
    extensions: json("extensions"),
  };
}

/** Puts the document in the place of its hash, so that what comes behind knows documents only. */
function writeOperation(request: Request, operation: OperationRequest, source: string): void {
  const isNamed = operation.documentId || operation.extensions;
  if (!isNamed) return;
  if (request.method === "GET") {
    const url = urlOf(request);
    url.searchParams.delete("documentId");
    url.searchParams.delete("extensions");
    url.searchParams.set("query", source);
    request.url = url.pathname + url.search;
    return;
  }
  const { documentId: _, extensions, ...rest } = operation;
  const isMalformed = extensions !== undefined && typeof extensions !== "object";
  request.body = { ...rest, ...(isMalformed && { extensions }), query: source };
}

/** Only path and search are looked at; the rest is there because an URL has it. */
function urlOf(request: Request): URL {
  return new URL(request.url, "http://hearsay.invalid");
}
