import { Field, Float, ObjectType } from "type-graphql";
import type { ProvenanceColumns } from "../../entities/provenance-columns";
import { DateTimeScalar } from "../../entities/scalars";
import { ExtractionMethod } from "../../shared/vocabulary";
import type { NodeType } from "../global-id";

@ObjectType({
  description:
    "How we came to hold this: the method, the rule or model that fired, its version, and our confidence from 0 to 1.",
})
export class Provenance {
  @Field(() => ExtractionMethod, { description: "By what means it was found." })
  readonly method: ExtractionMethod;

  @Field(() => String, { nullable: true, description: "The rule or model that fired." })
  readonly rule: string | null;

  @Field(() => String, { description: "Version of the reader that found it." })
  readonly extractorVersion: string;

  @Field(() => DateTimeScalar, { description: "When it was found." })
  readonly generatedAt: Date;

  @Field(() => Float, { description: "How sure the reader is, from 0 to 1." })
  readonly confidence: number;

  /** Of what this is the provenance. */
  readonly node: { readonly type: NodeType; readonly id: string };

  constructor(type: NodeType, columns: ProvenanceColumns & { readonly id: string }) {
    this.node = { type, id: columns.id };
    this.method = columns.method;
    this.rule = columns.rule;
    this.extractorVersion = columns.extractorVersion;
    this.generatedAt = columns.generatedAt;
    this.confidence = columns.confidence;
  }
}
