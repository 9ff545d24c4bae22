import { Field, ID, InterfaceType } from "type-graphql";

/** Everything that has an identity. `id` holds the key of the database's row; the API turns it into a global id. */
@InterfaceType({ description: "Everything that has an identity and can be fetched by it." })
export abstract class Node {
  @Field(() => ID, { description: "Opaque, stable, and unique over all types; serves node(id)." })
  id!: string;
}
