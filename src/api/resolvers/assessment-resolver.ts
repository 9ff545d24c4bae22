import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { Assessment, Claim, Outlet, Statement } from "../../entities";
import { type Assessed, assess } from "../../ingest/decisions/assess";
import { InputError, InvariantError } from "../../shared/errors";
import { InformationCredibility, Role, SourceReliability } from "../../shared/vocabulary";
import { deciderOf, forgetLoaded, type RequestContext } from "../context";
import { decodeGlobalId } from "../global-id";

/** What can be assessed. */
const ASSESSED: readonly Assessed["type"][] = ["Statement", "Claim", "Outlet"];

@Resolver()
export class AssessmentResolver {
  @Authorized(Role.EDITOR)
  @Mutation(() => Assessment, {
    description:
      "Assesses a statement, a claim or an outlet by the Admiralty code, in the place of an earlier assessment, which its history keeps.",
  })
  async assess(
    @Arg("node", () => ID, { description: "A statement, a claim or an outlet." }) node: string,
    @Arg("sourceReliability", () => SourceReliability, {
      description: "How far the source is to be relied on.",
    })
    sourceReliability: SourceReliability,
    @Arg("informationCredibility", () => InformationCredibility, {
      description: "How far the information is to be believed.",
    })
    informationCredibility: InformationCredibility,
    @Ctx() context: RequestContext,
    @Arg("note", () => String, { nullable: true, description: "On what it rests." })
    note?: string | null,
  ): Promise<Assessment> {
    const assessed = assessedOf(node);
    const made = { sourceReliability, informationCredibility, note: note ?? null };
    await assess(context.dataSource, assessed, made, deciderOf(context));
    forgetLoaded(context);
    const assessment = await assessmentOf(assessed, context);
    if (!assessment) throw new InvariantError("an assessment was not stored");
    return assessment;
  }
}

@Resolver(() => Statement)
export class AssessedStatementResolver {
  @FieldResolver(() => Assessment, {
    nullable: true,
    description: "How people assess it; null where nobody has.",
  })
  assessment(@Root() { id }: Statement, @Ctx() context: RequestContext) {
    return assessmentOf({ type: "Statement", id }, context);
  }
}

@Resolver(() => Claim)
export class AssessedClaimResolver {
  @FieldResolver(() => Assessment, {
    nullable: true,
    description: "How people assess it; null where nobody has.",
  })
  assessment(@Root() { id }: Claim, @Ctx() context: RequestContext) {
    return assessmentOf({ type: "Claim", id }, context);
  }
}

@Resolver(() => Outlet)
export class AssessedOutletResolver {
  @FieldResolver(() => SourceReliability, {
    description: "How far people think that it is to be relied on; F where nobody has assessed it.",
  })
  async reliability(@Root() { id }: Outlet, @Ctx() context: RequestContext) {
    return (await assessmentOf({ type: "Outlet", id }, context))?.sourceReliability ?? "F";
  }
}

async function assessmentOf(
  node: Assessed,
  { loaders }: RequestContext,
): Promise<Assessment | null> {
  return (await loaders.assessments.ofNode.load(node))?.assessment ?? null;
}

function assessedOf(node: string): Assessed {
  const { type, key } = decodeGlobalId(node, "node");
  const known = ASSESSED.find((one) => one === type);
  if (!known) {
    throw new InputError(
      `node: expected the id of a Statement, a Claim or an Outlet, got one of type ${type}.`,
    );
  }
  return { type: known, id: key };
}
