import { groupBy } from "../../../../src/shared/group-by";
import { type Figure, shareFigure } from "../figure";
import type { Part } from "../part";

interface Evidence {
  readonly file: string;
  readonly gold: string;
  readonly found: string;
}

/**
 * Whether statements that were found have the right speakers. A found actor is the one of the sheet that most of its names and
 * statements are of, and within one article only one found actor is that one. Statements whose speaker the sheet leaves open
 * are left out.
 */
export function speakers({ stories, found, statementOf, mentionOf, quote }: Part): Figure {
  const stated = stories
    .flatMap(({ statements }) => statements)
    .flatMap((gold) => {
      const statement = statementOf.get(gold);
      return statement && gold.speakers.length > 0 ? [{ gold, statement }] : [];
    });
  const identity = identityOf([
    ...[...mentionOf].flatMap(([{ file, actor: gold }, { actor }]) =>
      actor === null ? [] : [{ file, gold, found: actor }],
    ),
    ...stated.flatMap(({ gold, statement }) => {
      const [speaker, more] = gold.speakers;
      const [as, others] = statement.speakers;
      return speaker === undefined || as === undefined || more !== undefined || others !== undefined
        ? []
        : [{ file: gold.file, gold: speaker, found: as }];
    }),
  ]);
  const wrong = stated.filter(({ gold, statement }) => {
    const named = statement.speakers.map((speaker) => identity(gold.file, speaker));
    const expected = new Set<string | null>(gold.speakers);
    return named.length !== expected.size || named.some((speaker) => !expected.has(speaker));
  });
  const errors = wrong.map(({ gold, statement }) => {
    const names = statement.speakers.map(
      (speaker) => `${speaker} ${found.actorNames.get(speaker)}`,
    );
    return `${gold.id} ${quote(gold)}: by ${gold.speakers.join(" and ")}; found ${names.join(" and ") || "nobody"}`;
  });
  return shareFigure(
    "speakers of statements found",
    stated.length - wrong.length,
    stated.length,
    errors,
  );
}

/** Tells which actor of the sheet a found one is in an article; null where it is none, or another found one is it. */
function identityOf(evidence: readonly Evidence[]): (file: string, found: string) => string | null {
  const anywhere = new Map(
    [...groupBy(evidence, ({ found }) => found)].map(([found, own]) => [
      found,
      mostFrequent(own.map(({ gold }) => gold)),
    ]),
  );
  const within = new Map(
    [...groupBy(evidence, ({ file, gold }) => `${file} ${gold}`)].map(([key, own]) => [
      key,
      mostFrequent(own.map(({ found }) => found)),
    ]),
  );
  return (file, found) => {
    const gold = anywhere.get(found);
    return gold !== undefined && within.get(`${file} ${gold}`) === found ? gold : null;
  };
}

/** The first of those that are there most often. */
function mostFrequent(values: readonly string[]): string {
  const groups = [...groupBy(values, (value) => value)];
  return groups.reduce(
    (best, group) => (group[1].length > best[1].length ? group : best),
    ["", [] as string[]],
  )[0];
}
