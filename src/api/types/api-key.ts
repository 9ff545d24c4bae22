import { Authorized, Field, ObjectType } from "type-graphql";
import { ApiKey, AuditEntry } from "../../entities";
import { Role } from "../../shared/vocabulary";
import { connectionType } from "./connection";

@ObjectType({ description: "A key that was made just now." })
export class CreatedApiKey {
  @Authorized(Role.ADMIN)
  @Field(() => ApiKey, { description: "What is kept of it." })
  readonly apiKey: ApiKey;

  @Authorized(Role.ADMIN)
  @Field(() => String, {
    description: "The key itself, for the header Authorization: Bearer. It is shown once, here.",
  })
  readonly key: string;

  constructor(apiKey: ApiKey, key: string) {
    this.apiKey = apiKey;
    this.key = key;
  }
}

export const AuditEntryConnection = connectionType(AuditEntry, "AuditEntry", "audited mutations");
