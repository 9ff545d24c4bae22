import type { Span } from "../../text/article-text";

/** How an article says that its report is another's. CREDIT: it carries it. CITATION: it reports on the other's word. */
export type SourceKind = "CREDIT" | "CITATION";

/** Whose report an article carries or rests on. */
export interface NamedSource {
  readonly kind: SourceKind;
  readonly name: string;
  /** See newsKey. */
  readonly key: string;
  /** The actor that it is stored as; null where it is known by name only. */
  readonly actorId: string | null;
  /** The words that say so; null where they do not stand in the text. */
  readonly evidence: Span | null;
}
