import { groupBy } from "../../../../src/shared/group-by";
import { countsFigure, type Figure, shareFigure } from "../figure";
import type { Part } from "../part";

/** Whether exactly the articles that the sheet puts together are one origin cluster. */
export function originClusters({ stories, found }: Part): Figure {
  const { articleOf, clusterOf } = found;
  const files = groupBy(articleOf.keys(), (file) => clusterOf.get(articleOf.get(file) ?? ""));
  const clusters = stories.flatMap(({ sheet }) => sheet.originClusters);
  const compared = clusters.map((cluster) => {
    const [first = ""] = cluster;
    const whole = files.get(clusterOf.get(articleOf.get(first) ?? "")) ?? [];
    return { gold: cluster.toSorted(), as: whole.toSorted() };
  });
  const wrong = compared.filter(({ gold, as }) => gold.join() !== as.join());
  const errors = wrong.map(({ gold, as }) => `${gold.join(" + ")}; found ${as.join(" + ")}`);
  return shareFigure(
    "origin clusters exact",
    compared.length - wrong.length,
    compared.length,
    errors,
  );
}

/** Which article goes back to which, and in which way. */
export function articleRelations({ stories, found }: Part): Figure {
  const fileOf = new Map([...found.articleOf].map(([file, article]) => [article, file]));
  const keyOf = (article: string, kind: string, target: string): string =>
    `${fileOf.get(article)} ${kind} ${fileOf.get(target)}`;
  const articleOf = (file: string): string => found.articleOf.get(file) ?? "";
  const gold = new Set(
    stories.flatMap(({ sheet }) =>
      sheet.articleRelations.map(({ article, kind, target }) =>
        keyOf(articleOf(article), kind, articleOf(target)),
      ),
    ),
  );
  const own = new Set(stories.flatMap(({ sheet }) => sheet.articles.map(articleOf)));
  const shown = new Set(
    found.articleRelations
      .filter(({ article }) => own.has(article))
      .map(({ article, kind, target }) => keyOf(article, kind, target)),
  );
  const right = [...shown].filter((key) => gold.has(key)).length;
  const errors = [
    ...[...gold].filter((key) => !shown.has(key)).map((key) => `not found: ${key}`),
    ...[...shown].filter((key) => !gold.has(key)).map((key) => `wrong: ${key}`),
  ];
  const counts = { rightFound: right, found: shown.size, rightGold: right, gold: gold.size };
  return countsFigure("article relations", counts, errors);
}
