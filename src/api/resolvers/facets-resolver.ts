import { Arg, type ClassType, FieldResolver, Resolver, Root } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import { Article, Claim, Statement } from "../../entities";
import { InputError } from "../../shared/errors";
import { groupBy } from "../../shared/group-by";
import { Dimension } from "../../shared/vocabulary";
import { dimensionsOf } from "../../store/analysis/dimensions";
import type { ConnectionOf } from "../types/connection";
import { ArticleConnection, ClaimConnection, StatementConnection } from "../types/connections";
import { checkDimensions } from "../types/dimension";
import { Facet, FacetValue } from "../types/facet";

/**
 * Adds facets to a connection type.
 * @param rows what its rows are called, for messages.
 */
function facetsResolver<T extends ObjectLiteral>(
  Connection: ClassType<ConnectionOf<T>>,
  NodeClass: ClassType<T>,
  rows: string,
): ClassType {
  const applying = dimensionsOf(NodeClass);

  @Resolver(() => Connection)
  class FacetsResolver {
    @FieldResolver(() => [Facet], {
      description: `The ${rows} of the whole list, not only of this page, counted by dimensions: ${applying.join(", ")}. PERIOD counts by month.`,
    })
    async facets(
      @Root() { source }: ConnectionOf<T>,
      @Arg("fields", () => [Dimension], { description: "By what, each once: [OUTLET, PERIOD]." })
      fields: Dimension[],
    ): Promise<Facet[]> {
      checkDimensions(fields, "fields", Object.keys(Dimension).length);
      const strange = fields.find((field) => !applying.includes(field));
      if (strange) {
        throw new InputError(
          `fields: ${rows} are not counted by ${strange}; expected some of ${applying.join(", ")}.`,
        );
      }
      const counts = groupBy(await source.facets(fields), ({ dimension }) => dimension);
      return fields.map(
        (field) =>
          new Facet(
            field,
            (counts.get(field) ?? []).map((count) => new FacetValue(count)),
          ),
      );
    }
  }
  return FacetsResolver;
}

export const ArticleFacetsResolver = facetsResolver(ArticleConnection, Article, "articles");
export const ClaimFacetsResolver = facetsResolver(ClaimConnection, Claim, "claims");
export const StatementFacetsResolver = facetsResolver(StatementConnection, Statement, "statements");
