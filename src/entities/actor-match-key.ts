import { Entity, PrimaryColumn } from "typeorm";

/** A trait of an actor's names as a hash, by which others that may be the same are found; see match-keys.ts in resolution. */
@Entity("actor_match_key")
export class ActorMatchKey {
  @PrimaryColumn({ type: "int4", primaryKeyConstraintName: "actor_match_key_pkey" })
  key!: number;

  @PrimaryColumn({
    type: "bigint",
    name: "actor_id",
    primaryKeyConstraintName: "actor_match_key_pkey",
  })
  actorId!: string;
}
