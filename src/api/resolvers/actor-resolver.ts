import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Actor, ActorName, Outlet } from "../../entities";
import { DateScalar } from "../../entities/scalars";
import { InputError } from "../../shared/errors";
import { actors } from "../../store/pages/actor-lists";
import { claimsAbout, claimsHeldBy } from "../../store/pages/claim-lists";
import { mentionsOfActor } from "../../store/pages/mention-lists";
import { statementsOfActor } from "../../store/pages/statement-lists";
import { findActorByName } from "../../store/reads/actor-names";
import { heldOn } from "../../store/reads/roles";
import { connectAll, connectOf } from "../connect";
import type { RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadAllRequired, loadOptional } from "../loaders/required";
import { ActorFilter } from "../types/actor-filter";
import { ActorRole } from "../types/actor-role";
import { ClaimFilter, claimCriteria } from "../types/claim-filter";
import {
  ActorConnection,
  ClaimConnection,
  MentionConnection,
  StatementConnection,
} from "../types/connections";
import { type PageArgs, PageArgs20, PageArgs50 } from "../types/page-args";
import { searchText } from "../types/search-text";
import { StatementFilter, statementCriteria } from "../types/statement-filter";

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, {
    nullable: true,
    description: "By id, or by any of its names: the best match.",
  })
  async actor(
    @Ctx() { loaders, manager }: RequestContext,
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id?: string | null,
    @Arg("name", () => String, { nullable: true, description: "Any of its names." })
    name?: string | null,
  ): Promise<Actor | null> {
    if (id && !name) return loaders.actors.byId.load(keyOf("Actor", id, "id"));
    if (id || typeof name !== "string") {
      throw new InputError("actor: expected either id or name.");
    }
    const key = await findActorByName(manager, searchText(name, "name"));
    return key === null ? null : loaders.actors.byId.load(key);
  }

  @Query(() => ActorConnection, {
    description:
      "Actors by name or, where a name is searched for, those first of whom one of the names is most like it.",
  })
  actors(
    @Ctx() context: RequestContext,
    @Args(() => PageArgs20) page: PageArgs,
    @Arg("filter", () => ActorFilter, { nullable: true, description: "Only these." })
    filter?: ActorFilter | null,
  ) {
    const list = actors(filter ?? {});
    const name = list.order.kind === "score" ? "actors.RELEVANCE" : "actors";
    return new ActorConnection(connectAll(context, name, list, page));
  }

  @FieldResolver(() => [ActorName], {
    description: "All names that articles give it, and those that are known beforehand.",
  })
  async names(@Root() actor: Actor, @Ctx() { loaders }: RequestContext): Promise<ActorName[]> {
    const found = await loaders.actors.names.load(actor.id);
    return found.map(({ name }) => name);
  }

  @FieldResolver(() => [ActorRole], {
    description:
      "The offices and functions that articles give it, those still held first, then those told of last.",
  })
  async roles(
    @Root() actor: Actor,
    @Ctx() { loaders }: RequestContext,
    @Arg("at", () => DateScalar, {
      nullable: true,
      description: "Only those that it is known to have held on this day.",
    })
    at?: string | null,
  ): Promise<ActorRole[]> {
    const roles = await loaders.roles.ofActor.load(actor.id);
    return (at ? heldOn(roles, at) : roles).map((role) => new ActorRole(role));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The office that it is told to hold, of several the one told of last, with what it belongs to: interior minister, Doria; null where articles tell of none.",
  })
  async description(
    @Root() actor: Actor,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | null> {
    const [role] = await loaders.roles.ofActor.load(actor.id);
    if (!role || role.former) return null;
    const organization = await loadOptional(loaders.actors.byId, role.organizationId);
    return [role.title, ...(organization ? [organization.name] : [])].join(", ");
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Its item in Wikidata, for instance Q142; null where no gazetteer gives it, and so far none does.",
  })
  wikidataId(): null {
    return null;
  }

  @FieldResolver(() => Outlet, { nullable: true, description: "The outlet that it is, if any." })
  async outlet(@Root() actor: Actor, @Ctx() { loaders }: RequestContext): Promise<Outlet | null> {
    return (await loaders.outlets.ofActor.load(actor.id))?.outlet ?? null;
  }

  @FieldResolver(() => MentionConnection, {
    description: "Where current versions of articles mention it.",
  })
  mentions(
    @Root() actor: Actor,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
  ) {
    const source = connectOf(context, "Actor.mentions", mentionsOfActor(), page, actor);
    return new MentionConnection(source);
  }

  @FieldResolver(() => StatementConnection, {
    description: "What it is said to have said, latest first.",
  })
  statements(
    @Root() actor: Actor,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
    @Arg("filter", () => StatementFilter, { nullable: true, description: "Only these." })
    filter?: StatementFilter | null,
  ) {
    const list = statementsOfActor("SPEAKER", statementCriteria(filter));
    return new StatementConnection(connectOf(context, "Actor.statements", list, page, actor));
  }

  @FieldResolver(() => StatementConnection, {
    description: "Statements whose content mentions it, latest first.",
  })
  statementsAbout(
    @Root() actor: Actor,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
    @Arg("filter", () => StatementFilter, { nullable: true, description: "Only these." })
    filter?: StatementFilter | null,
  ) {
    const list = statementsOfActor("ABOUT", statementCriteria(filter));
    return new StatementConnection(connectOf(context, "Actor.statementsAbout", list, page, actor));
  }

  @FieldResolver(() => ClaimConnection, {
    description: "Claims that it is said to hold, reject or discuss, latest first.",
  })
  claimsHeld(
    @Root() actor: Actor,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "Only these." })
    filter?: ClaimFilter | null,
  ) {
    const list = claimsHeldBy(claimCriteria(filter));
    return new ClaimConnection(connectOf(context, "Actor.claimsHeld", list, page, actor));
  }

  @FieldResolver(() => ClaimConnection, {
    description: "Claims that have it as subject or object, latest first.",
  })
  claimsAbout(
    @Root() actor: Actor,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "Only these." })
    filter?: ClaimFilter | null,
  ) {
    const list = claimsAbout(claimCriteria(filter));
    return new ClaimConnection(connectOf(context, "Actor.claimsAbout", list, page, actor));
  }
}

@Resolver(() => ActorName)
export class ActorNameResolver {
  @FieldResolver(() => Int, { description: "How often current versions of articles use it." })
  mentionCount(@Root() name: ActorName, @Ctx() { loaders }: RequestContext): Promise<number> {
    return loaders.actorNames.mentionCount.load(name.id);
  }

  @FieldResolver(() => [Outlet], { description: "The outlets whose articles use it, by name." })
  async outlets(@Root() name: ActorName, @Ctx() { loaders }: RequestContext): Promise<Outlet[]> {
    const rows = await loaders.actorNames.outlets.load(name.id);
    return loadAllRequired(
      loaders.outlets.byId,
      rows.map((row) => row.outlet),
    );
  }
}
