import { groupBy } from "../../../../src/shared/group-by";
import { bCubed } from "../b-cubed";
import { agreementFigure, type Figure } from "../figure";
import type { Part } from "../part";
import type { GoldElement } from "../story";

/**
 * Which statements and assertions make one claim, across articles: B³. Those that were not found count as missing; claims of
 * statements that are none count as spurious. What is taken for an assertion and is none is measured by itself.
 */
export function claimClusters({ stories, found, appearanceOf, quote }: Part): Figure {
  const gold = stories
    .flatMap(({ statements, assertions }): readonly GoldElement[] => [...statements, ...assertions])
    .filter(({ claim }) => claim !== null);
  const matched = new Set(appearanceOf.values());
  const spurious = found.appearances.filter(
    (appearance) => appearance.voice === "ATTRIBUTED" && !matched.has(appearance),
  );
  const agreement = bCubed([
    ...gold.map((element) => ({
      gold: element.claim,
      found: appearanceOf.get(element)?.claim ?? null,
    })),
    ...spurious.map(({ claim }) => ({ gold: null, found: claim })),
  ]);
  const claimOf = (element: GoldElement): string | null => appearanceOf.get(element)?.claim ?? null;
  const errors = [
    ...[...groupBy(gold, ({ claim }) => claim)].flatMap(([claim, own]) => {
      const groups = [...groupBy(own, claimOf)].filter(([as]) => as !== null);
      return groups.length < 2
        ? []
        : `one claim, ${claim}, found as several: ${groups
            .map(([, same]) => same.map((element) => `${element.id} ${quote(element)}`).join(" + "))
            .join(" | ")}`;
    }),
    ...[...groupBy(gold, claimOf)].flatMap(([as, own]) => {
      const groups = [...groupBy(own, ({ claim }) => claim)];
      return as === null || groups.length < 2
        ? []
        : `several claims found as one: ${groups
            .map(
              ([claim, same]) =>
                `${claim} ${same.map((element) => `${element.id} ${quote(element)}`).join(" + ")}`,
            )
            .join(" | ")}`;
    }),
    ...gold
      .filter((element) => claimOf(element) === null)
      .map((element) => `not found: ${element.id} ${element.claim} ${quote(element)}`),
    ...spurious.map((appearance) => `no statement: ${quote(appearance)}`),
  ];
  return agreementFigure("claims, B³", agreement, errors);
}
