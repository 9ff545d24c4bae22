import { readArticle } from "../../../src/reading/english";
import { discourseRelations } from "../../../src/resolution/discourse/discourse-relations";
import { slice } from "../../../src/text/spans";

/** How contents of a text stand to each other, as "rule: source KIND target". */
export function relationsIn(text: string): string[] {
  const reading = readArticle(text, {});
  const words = (index: number): string =>
    (reading.attributions[index]?.content ?? []).map((span) => slice(text, span)).join(" … ");
  return discourseRelations(reading).map(
    ({ rule, source, kind, target }) => `${rule}: ${words(source)} ${kind} ${words(target)}`,
  );
}
