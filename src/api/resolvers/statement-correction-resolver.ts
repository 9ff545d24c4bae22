import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Statement } from "../../entities";
import { correctStatement } from "../../ingest/decisions/correct-statement";
import { Role } from "../../shared/vocabulary";
import { deciderOf, forgetLoaded, type RequestContext } from "../context";
import { loadRequired } from "../loaders/required";
import { correctionOf, StatementCorrection } from "../types/statement-correction";

@Resolver()
export class StatementCorrectionResolver {
  @Authorized(Role.EDITOR)
  @Mutation(() => Statement, {
    description:
      "Corrects a statement in all versions of its article that have its words, those to come included. Its chain, claims, holders, utterance and corroboration follow. Another correction undoes it.",
  })
  async correctStatement(
    @Arg("input", () => StatementCorrection, { description: "What is wrong, and why." })
    input: StatementCorrection,
    @Ctx() context: RequestContext,
  ): Promise<Statement> {
    const correction = correctionOf(input);
    await correctStatement(context.dataSource, correction, deciderOf(context));
    forgetLoaded(context);
    return loadRequired(context.loaders.statements.byId, correction.statementId);
  }
}
