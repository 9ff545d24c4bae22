import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Article } from "../../entities";
import { type DocumentReport, ingestDocuments } from "../../ingest/ingest-documents";
import { LimitError } from "../../shared/errors";
import { Role } from "../../shared/vocabulary";
import { forgetLoaded, type RequestContext } from "../context";
import { loadOptional } from "../loaders/required";
import { ArticleInput, documentOf } from "../types/article-input";
import { IngestResult } from "../types/ingest-result";

const MAX_ARTICLES = 50;

@Resolver(() => IngestResult)
export class IngestResolver {
  @Authorized(Role.EDITOR)
  @Mutation(() => [IngestResult], {
    description:
      "Read, resolved and stored when it returns; up to 50 at a time, in the order given. An article that cannot be stored is refused in its own result and holds up no other. Larger loads go through the command line.",
  })
  async ingestArticles(
    @Arg("articles", () => [ArticleInput], { description: "The articles." })
    articles: ArticleInput[],
    @Ctx() context: RequestContext,
  ): Promise<IngestResult[]> {
    if (articles.length > MAX_ARTICLES) {
      throw new LimitError(`articles: expected at most ${MAX_ARTICLES}, got ${articles.length}.`);
    }
    const documents = articles.map((article, at) => ({
      name: `articles[${at}]`,
      document: documentOf(article),
    }));
    const results: IngestResult[] = [];
    const options = { now: context.clock(), reader: context.reader };
    for await (const report of ingestDocuments(context.dataSource, documents, options)) {
      results.push(resultOf(report));
    }
    forgetLoaded(context);
    return results;
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: "The article as it is stored now; null where it was refused.",
  })
  article(
    @Root() result: IngestResult,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article | null> {
    return loadOptional(loaders.articles.byId, result.articleId);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: "The earliest other article with the very same text, if there is one.",
  })
  duplicateOf(
    @Root() result: IngestResult,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article | null> {
    return loadOptional(loaders.articles.byId, result.duplicateOfId);
  }
}

function resultOf(report: DocumentReport): IngestResult {
  if ("error" in report) {
    const problems = [report.error.message];
    return new IngestResult({ articleId: null, newVersion: false, duplicateOfId: null, problems });
  }
  const { articleId, newVersion, duplicateOf, problems } = report.outcome;
  return new IngestResult({ articleId, newVersion, duplicateOfId: duplicateOf, problems });
}
