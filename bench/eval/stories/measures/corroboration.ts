import { groupBy } from "../../../../src/shared/group-by";
import { type Figure, shareFigure } from "../figure";
import type { FoundAppearance, FoundCorroboration } from "../found";
import type { Part } from "../part";
import type { GoldElement } from "../story";
import type { SheetClaim } from "../story-sheet";

interface Compared {
  readonly id: string;
  readonly gold: SheetClaim;
  readonly shown: FoundCorroboration | null;
}

/** How many independent origins a claim has, and its status, both exactly; of claims that a current version carries. A claim is
 * the found one that most of its elements make. Claims of which nothing was found are left out. */
export function corroboration({ stories, found, appearanceOf }: Part): Figure[] {
  const compared = stories.flatMap(({ sheet, statements, assertions }): readonly Compared[] => {
    const [letter] = sheet.story.split("-");
    const elements = groupBy<string | null, GoldElement>(
      [...statements, ...assertions],
      ({ claim }) => claim,
    );
    return [...sheet.claims].flatMap(([key, gold]) => {
      const id = `${letter}:${key}`;
      const shown = (elements.get(id) ?? [])
        .filter(({ file }) => found.current.has(file))
        .flatMap((element) => appearanceOf.get(element) ?? []);
      const claim = commonest(shown);
      return claim === null ? [] : [{ id, gold, shown: found.corroborations.get(claim) ?? null }];
    });
  });
  const figure = <T>(
    name: string,
    expected: (gold: SheetClaim) => T | null,
    given: (shown: FoundCorroboration) => T,
  ): Figure => {
    const asked = compared.filter(({ gold }) => expected(gold) !== null);
    const wrong = asked.filter(
      ({ gold, shown }) => shown === null || given(shown) !== expected(gold),
    );
    const errors = wrong.map(
      ({ id, gold, shown }) =>
        `${id} “${gold.text}”: ${expected(gold)}; found ${shown ? `${given(shown)}: ${shown.explanation}` : "nothing"}`,
    );
    return shareFigure(name, asked.length - wrong.length, asked.length, errors);
  };
  return [
    figure(
      "independent origins exact",
      (gold) => gold.independentOrigins,
      (shown) => shown.independentOrigins,
    ),
    figure(
      "corroboration status exact",
      (gold) => gold.status,
      (shown) => shown.status,
    ),
  ];
}

/** The claim that most of them make, the first of several such; null for none. */
function commonest(appearances: readonly FoundAppearance[]): string | null {
  const groups = [...groupBy(appearances, ({ claim }) => claim)];
  const best = groups.toSorted(([, a], [, b]) => b.length - a.length)[0];
  return best ? best[0] : null;
}
