import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { EdtfScalar } from "../../entities/scalars";
import type { Correction } from "../../ingest/decisions/correct-statement";
import { Modality } from "../../shared/vocabulary";
import { keyOf, keysOf } from "../global-id";

const MAX_ADDRESSEES = 100;

@InputType({
  description:
    "What is wrong with a statement. What is left out stays as it is; null takes an earlier correction back.",
})
export class StatementCorrection {
  @Field(() => ID, { description: "The statement." })
  statement!: string;

  @Field(() => ID, { nullable: true, description: "Who said it." })
  speaker?: string | null;

  @ArrayMaxSize(MAX_ADDRESSEES)
  @Field(() => [ID], { nullable: true, description: "To whom it was said; empty for nobody." })
  addressees?: string[] | null;

  @Field(() => [Modality], { nullable: true, description: "What the speaker does with it." })
  modalities?: Modality[] | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: "When it was said: a year, month, day or instant, or a range of two.",
  })
  saidAt?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: it is no statement, or none that was made; it counts for nothing more, and stays to be looked up. false: it counts again.",
  })
  retract?: boolean | null;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

/** @throws InputError where an id is not what it should be. */
export function correctionOf(input: StatementCorrection): Correction {
  const { speaker, addressees, modalities, saidAt, retract, reason } = input;
  return {
    statementId: keyOf("Statement", input.statement, "statement"),
    speakerId: typeof speaker === "string" ? keyOf("Actor", speaker, "speaker") : speaker,
    addresseeIds: addressees === undefined ? undefined : keysOf("Actor", addressees, "addressees"),
    modalities,
    saidAt,
    retract,
    reason,
  };
}
