import { Column } from "typeorm";
import type { ExtractionMethod } from "../shared/vocabulary";

/** How a row came to be held; the API shows these columns as Provenance. */
export abstract class ProvenanceColumns {
  @Column({ type: "text" })
  method!: ExtractionMethod;

  /** The rule or model that fired. */
  @Column({ type: "text", nullable: true })
  rule!: string | null;

  @Column({ type: "text", name: "extractor_version" })
  extractorVersion!: string;

  @Column({ type: "timestamptz", name: "generated_at" })
  generatedAt!: Date;

  /** 0 to 1. */
  @Column({ type: "float8" })
  confidence!: number;
}
