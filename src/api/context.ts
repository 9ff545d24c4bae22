import type { DataSource, EntityManager } from "typeorm";
import type { Reader } from "../ingest/ingest-article";
import type { Decider } from "../store/decisions/revisions";
import { createLoaders, type Loaders } from "./loaders/loaders";
import type { Viewer } from "./types/viewer";

/** What a request's resolvers work with; nothing of it outlives the request. */
export interface RequestContext {
  readonly dataSource: DataSource;
  readonly manager: EntityManager;
  readonly viewer: Viewer;
  /** Gives the present moment. */
  readonly clock: () => Date;
  /** Reads the articles that come in; the built-in reader does where it is left out. */
  readonly reader?: Reader | undefined;
  /** Replaced after each write; see forgetLoaded. */
  loaders: Loaders;
}

export function createContext(parts: {
  readonly dataSource: DataSource;
  readonly clock: () => Date;
  readonly viewer: Viewer;
  readonly reader?: Reader | undefined;
}): RequestContext {
  const { manager } = parts.dataSource;
  return { ...parts, manager, loaders: createLoaders(manager) };
}

/** Who decides in a request, and when. */
export function deciderOf({ viewer, clock }: RequestContext): Decider {
  return { by: viewer.name, at: clock() };
}

/** After a write: what follows in the same request loads anew. */
export function forgetLoaded(context: RequestContext): void {
  context.loaders = createLoaders(context.manager);
}
