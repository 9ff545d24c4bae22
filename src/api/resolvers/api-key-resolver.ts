import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { ApiKey, type AuditEntry } from "../../entities";
import { Role } from "../../shared/vocabulary";
import { createApiKey, listApiKeys, revokeApiKey } from "../../store/keys/api-keys";
import { auditLog } from "../../store/keys/audit-log";
import { connectAll } from "../connect";
import type { RequestContext } from "../context";
import { keyOf } from "../global-id";
import { AuditEntryConnection, CreatedApiKey } from "../types/api-key";
import type { ConnectionOf } from "../types/connection";
import { type PageArgs, PageArgs50 } from "../types/page-args";

/** Who may use the API, and what was done with it. */
@Resolver()
export class ApiKeyResolver {
  @Authorized(Role.ADMIN)
  @Query(() => [ApiKey], { description: "All keys, revoked ones as well, the latest first." })
  apiKeys(@Ctx() { manager }: RequestContext): Promise<ApiKey[]> {
    return listApiKeys(manager);
  }

  @Authorized(Role.ADMIN)
  @Query(() => AuditEntryConnection, {
    description: "Every mutation that was asked for, done or refused, the latest first.",
  })
  auditLog(
    @Args(() => PageArgs50) args: PageArgs,
    @Ctx() context: RequestContext,
  ): ConnectionOf<AuditEntry> {
    return new AuditEntryConnection(connectAll(context, "auditLog", auditLog, args));
  }

  @Authorized(Role.ADMIN)
  @Mutation(() => CreatedApiKey, { description: "The key is shown once, here." })
  async createApiKey(
    @Arg("name", () => String, {
      description: "Whose it is, 1 to 100 characters; what is decided with it bears this name.",
    })
    name: string,
    @Arg("role", () => Role, { description: "What may be done with it." }) role: Role,
    @Ctx() { manager, clock }: RequestContext,
  ): Promise<CreatedApiKey> {
    const { apiKey, key } = await createApiKey(manager, { name, role }, clock());
    return new CreatedApiKey(apiKey, key);
  }

  @Authorized(Role.ADMIN)
  @Mutation(() => ApiKey, {
    description: "Closes the API to a key, within five seconds on every server.",
  })
  revokeApiKey(
    @Arg("id", () => ID, { description: "The key." }) id: string,
    @Ctx() { manager, clock }: RequestContext,
  ): Promise<ApiKey> {
    return revokeApiKey(manager, { id: keyOf("ApiKey", id, "id") }, clock());
  }
}
