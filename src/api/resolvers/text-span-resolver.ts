import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { ArticleVersion } from "../../entities";
import type { RequestContext } from "../context";
import { loadRequired } from "../loaders/required";
import { TextSpan } from "../types/text-span";

const CONTEXT_LENGTH = 32;

@Resolver(() => TextSpan)
export class TextSpanResolver {
  @FieldResolver(() => String, { description: "The words themselves." })
  async exact(@Root() span: TextSpan, @Ctx() context: RequestContext): Promise<string> {
    const { text } = await versionOf(span, context);
    return text.slice(span.start, span.end);
  }

  @FieldResolver(() => String, { description: `Up to ${CONTEXT_LENGTH} code units before it.` })
  async prefix(@Root() span: TextSpan, @Ctx() context: RequestContext): Promise<string> {
    const { text } = await versionOf(span, context);
    return wholeCharacters(text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start));
  }

  @FieldResolver(() => String, { description: `Up to ${CONTEXT_LENGTH} code units behind it.` })
  async suffix(@Root() span: TextSpan, @Ctx() context: RequestContext): Promise<string> {
    const { text } = await versionOf(span, context);
    return wholeCharacters(text.slice(span.end, span.end + CONTEXT_LENGTH));
  }

  @FieldResolver(() => Int, { description: "The sentence in which it starts, counted from 0." })
  async sentence(@Root() span: TextSpan, @Ctx() context: RequestContext): Promise<number> {
    const { sentenceStarts } = await versionOf(span, context);
    return indexAt(sentenceStarts, span.start);
  }

  @FieldResolver(() => Int, { description: "The paragraph in which it starts, counted from 0." })
  async paragraph(@Root() span: TextSpan, @Ctx() context: RequestContext): Promise<number> {
    const { paragraphStarts } = await versionOf(span, context);
    return indexAt(paragraphStarts, span.start);
  }
}

function versionOf(span: TextSpan, { loaders }: RequestContext): Promise<ArticleVersion> {
  return loadRequired(loaders.versions.byId, span.versionId);
}

/** Leaves out the half of a character that a cut went through. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

/** Index of the last start that does not lie behind the offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
