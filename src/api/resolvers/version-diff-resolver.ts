import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { ArticleVersion, Claim, Statement } from "../../entities";
import { InputError } from "../../shared/errors";
import type { RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadAllRequired } from "../loaders/required";
import { TextChange } from "../types/text-change";
import { TextSpan } from "../types/text-span";

@Resolver(() => ArticleVersion)
export class VersionDiffResolver {
  @FieldResolver(() => [TextChange], {
    description:
      "What changed since another version, in the order of the text; of a first version, with none to compare it with, nothing.",
  })
  async diff(
    @Root() version: ArticleVersion,
    @Ctx() context: RequestContext,
    @Arg("against", () => ID, {
      nullable: true,
      description:
        "The version of the same article to compare with; the one before it unless given.",
    })
    against?: string | null,
  ): Promise<TextChange[]> {
    const before = await comparedWith(version, against, context);
    if (!before) return [];
    const changes = await context.loaders.versions.changes.load({ before, after: version });
    return changes.map(({ before: from, after: to, statementIds, claimIds }) => {
      return new TextChange({
        before: from && new TextSpan(before.id, from.start, from.end),
        after: to && new TextSpan(version.id, to.start, to.end),
        statementIds,
        claimIds,
      });
    });
  }
}

@Resolver(() => TextChange)
export class TextChangeResolver {
  @FieldResolver(() => [Statement], {
    description:
      "The statements that were reworded, given to another speaker, dropped or added with it, the old version's before the new one's.",
  })
  changedStatements(
    @Root() change: TextChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Statement[]> {
    return loadAllRequired(loaders.statements.byId, change.statementIds);
  }

  @FieldResolver(() => [Claim], {
    description:
      "The claims that others hold or reject since, or nobody any more, or somebody now.",
  })
  changedClaims(@Root() change: TextChange, @Ctx() { loaders }: RequestContext): Promise<Claim[]> {
    return loadAllRequired(loaders.claims.byId, change.claimIds);
  }
}

async function comparedWith(
  version: ArticleVersion,
  against: string | null | undefined,
  { loaders }: RequestContext,
): Promise<ArticleVersion | null> {
  const versions = await loaders.articles.versions.load(version.articleId);
  if (!against) return versions.find((one) => one.version === version.version - 1) ?? null;
  const key = keyOf("ArticleVersion", against, "against");
  const found = versions.find(({ id }) => id === key);
  if (!found) {
    throw new InputError(
      `against: ${JSON.stringify(against)} is no version of this article; expected the id of one that Article.versions gives.`,
    );
  }
  return found;
}
