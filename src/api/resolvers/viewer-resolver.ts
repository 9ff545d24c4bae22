import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { Viewer } from "../types/viewer";

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: "Whoever sends this request." })
  viewer(@Ctx() context: RequestContext): Viewer {
    return context.viewer;
  }
}
