import { Field, Int, ObjectType } from "type-graphql";
import { spansOf } from "../../entities/spans";

@ObjectType({
  description:
    "A stretch of an article version's text. Offsets are UTF-16 code units (JavaScript string indices), end exclusive; exact, prefix and suffix let any client find it without them (TextPositionSelector + TextQuoteSelector).",
})
export class TextSpan {
  /** Key of the version whose text the offsets count in. */
  readonly versionId: string;

  @Field(() => Int, { description: "Where it starts." })
  readonly start: number;

  @Field(() => Int, { description: "Where it ends; the first index behind it." })
  readonly end: number;

  constructor(versionId: string, start: number, end: number) {
    this.versionId = versionId;
    this.start = start;
    this.end = end;
  }
}

/** The spans that an array column holds. */
export function textSpans(versionId: string, flat: readonly number[]): TextSpan[] {
  return spansOf(flat).map(({ start, end }) => new TextSpan(versionId, start, end));
}

/** The first span that an array column holds, or null. */
export function textSpan(versionId: string, flat: readonly number[]): TextSpan | null {
  return textSpans(versionId, flat)[0] ?? null;
}
