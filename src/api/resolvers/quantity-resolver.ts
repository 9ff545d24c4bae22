import { FieldResolver, Resolver, Root } from "type-graphql";
import { Quantity } from "../../entities";
import { TextSpan } from "../types/text-span";

@Resolver(() => Quantity)
export class QuantityResolver {
  @FieldResolver(() => TextSpan, {
    description: "The words for it, with what makes it inexact and what is counted.",
  })
  span(@Root() quantity: Quantity): TextSpan {
    return new TextSpan(quantity.versionId, quantity.start, quantity.end);
  }
}
