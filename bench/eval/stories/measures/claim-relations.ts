import { groupBy } from "../../../../src/shared/group-by";
import type { ClaimRelationKind } from "../../../../src/shared/vocabulary";
import { type Counts, countsFigure, type Figure } from "../figure";
import type { Part } from "../part";
import type { GoldElement } from "../story";

/** A relation between two claims of the sheets. */
interface Related {
  readonly source: string;
  readonly kind: ClaimRelationKind;
  readonly target: string;
}

const KINDS = ["REFUTES", "SUPERSEDES", "QUALIFIES"] as const;

/**
 * How claims stand to each other, each kind and all three together. Relations between wordings are taken as relations between
 * the claims of the sheet that these wordings make; one that the sheet does not list is wrong, but for a count that supersedes
 * another by way of a third. REFUTES has no direction. Relations to what answers to no claim of the sheet are left out.
 */
export function claimRelations(part: Part): Figure[] {
  const gold = distinct(goldRelations(part));
  const shown = distinct(shownRelations(part));
  const all = KINDS.map((kind) => countKind(kind, gold, shown));
  const together = all.map(({ counts }) => counts).reduce(add);
  const errorsOf = (kind: string): string[] => describeErrors(kind, gold, shown, part);
  return [
    countsFigure(`claim relations ${KINDS.join(", ")}`, together, []),
    ...all.map(({ kind, counts }) => countsFigure(`  ${kind}`, counts, errorsOf(kind))),
  ];
}

function goldRelations({ stories }: Part): Related[] {
  return stories.flatMap(({ sheet }) => {
    const [letter = ""] = sheet.story.split("-");
    return sheet.relations.map(({ source, kind, target }) => ({
      source: `${letter}:${source}`,
      kind,
      target: `${letter}:${target}`,
    }));
  });
}

function shownRelations({ found, appearanceOf }: Part): Related[] {
  const claimOf = new Map([...appearanceOf].map(([{ claim }, { wording }]) => [wording, claim]));
  return found.relations.flatMap(({ source, kind, target }) => {
    const from = claimOf.get(source);
    const to = claimOf.get(target);
    return from && to ? [{ source: from, kind, target: to }] : [];
  });
}

function countKind(
  kind: (typeof KINDS)[number],
  gold: ReadonlyMap<string, Related>,
  shown: ReadonlyMap<string, Related>,
): { readonly kind: string; readonly counts: Counts } {
  const wanted = [...gold.values()].filter((related) => related.kind === kind);
  const given = [...shown.values()].filter((related) => related.kind === kind);
  const counts = {
    rightFound: given.filter((related) => isRight(related, gold)).length,
    found: given.length,
    rightGold: wanted.filter((related) => shown.has(keyOf(related))).length,
    gold: wanted.length,
  };
  return { kind, counts };
}

const add = (a: Counts, b: Counts): Counts => ({
  rightFound: a.rightFound + b.rightFound,
  found: a.found + b.found,
  rightGold: a.rightGold + b.rightGold,
  gold: a.gold + b.gold,
});

function isRight(related: Related, gold: ReadonlyMap<string, Related>): boolean {
  return gold.has(keyOf(related)) || (related.kind === "SUPERSEDES" && isLater(related, gold));
}

/** Whether a chain of counts leads from the source down to the target. */
function isLater({ source, target }: Related, gold: ReadonlyMap<string, Related>): boolean {
  const reached = new Set([source]);
  for (const claim of reached)
    for (const related of gold.values())
      if (related.kind === "SUPERSEDES" && related.source === claim) reached.add(related.target);
  return source !== target && reached.has(target);
}

function distinct(relations: readonly Related[]): ReadonlyMap<string, Related> {
  return new Map(relations.map((related) => [keyOf(related), related]));
}

function keyOf({ source, kind, target }: Related): string {
  const ends = kind === "REFUTES" ? [source, target].sort() : [source, target];
  return [kind, ...ends].join(" ");
}

function describeErrors(
  kind: string,
  gold: ReadonlyMap<string, Related>,
  shown: ReadonlyMap<string, Related>,
  { stories, appearanceOf, quote }: Part,
): string[] {
  const elements = stories.flatMap(({ statements, assertions }): readonly GoldElement[] => [
    ...statements,
    ...assertions,
  ]);
  const wordings = groupBy(elements, ({ claim }) => claim);
  const show = (claim: string): string => {
    const all = wordings.get(claim) ?? [];
    const found = all.filter((element) => appearanceOf.has(element));
    const [first] = found.length > 0 ? found : all;
    return `${claim} (${first ? quote(first) : ""}, ${found.length} of ${all.length} found)`;
  };
  const line = (what: string, { source, target }: Related): string =>
    `${what}: ${show(source)} ${kind} ${show(target)}`;
  const ofKind = (relations: ReadonlyMap<string, Related>): Related[] =>
    [...relations.values()].filter((related) => related.kind === kind);
  return [
    ...ofKind(gold)
      .filter((related) => !shown.has(keyOf(related)))
      .map((related) => line("not found", related)),
    ...ofKind(shown)
      .filter((related) => !isRight(related, gold))
      .map((related) => line("wrong", related)),
  ];
}
