import { groupBy } from "../../../../src/shared/group-by";
import { bCubed } from "../b-cubed";
import { agreementFigure, type Figure } from "../figure";
import type { FoundMention } from "../found";
import type { Part } from "../part";
import type { GoldMention } from "../story";

/**
 * Which mentions that are names are of one actor, across articles: B³. A name that was found without an actor, or not found,
 * counts as missing; a mention by name or metonym where the sheet has no name counts as spurious.
 */
export function actorIdentity({ stories, found, mentionOf, quote }: Part): Figure {
  const gold = stories.flatMap(({ mentions }) => mentions);
  const matched = new Set(mentionOf.values());
  const spurious = found.mentions.filter(
    (mention) =>
      mention.actor !== null &&
      (mention.kind === "NAME" || mention.kind === "METONYM") &&
      !matched.has(mention),
  );
  const actorOf = (mention: GoldMention): string | null => mentionOf.get(mention)?.actor ?? null;
  const agreement = bCubed([
    ...gold.map((mention) => ({ gold: mention.actor, found: actorOf(mention) })),
    ...spurious.map(({ actor }) => ({ gold: null, found: actor })),
  ]);
  const nameOf = (actor: string): string => `${actor} ${found.actorNames.get(actor) ?? ""}`;
  const show = ({ file, span }: GoldMention | FoundMention): string =>
    quote({ file, content: [span] });
  const errors = [
    ...apart(gold, actorOf).map(
      ([actor, groups]) =>
        `one actor, ${actor}, found as several: ${groups
          .map(([as, own]) => `${nameOf(as)} (${own.map(show).join(", ")})`)
          .join(" | ")}`,
    ),
    ...together(gold, actorOf).map(
      ([as, groups]) =>
        `several actors found as one, ${nameOf(as)}: ${groups
          .map(([actor, own]) => `${actor} (${own.map(show).join(", ")})`)
          .join(" | ")}`,
    ),
    ...gold
      .filter((mention) => actorOf(mention) === null)
      .map((mention) => `not found: ${show(mention)}, ${mention.actor}`),
    ...spurious.map(
      (mention) => `no name of an actor: ${show(mention)}, as ${nameOf(mention.actor ?? "")}`,
    ),
  ];
  return agreementFigure("actors of names, B³", agreement, errors);
}

type Groups = [string, [string, GoldMention[]][]][];

function apart(gold: readonly GoldMention[], actorOf: (m: GoldMention) => string | null): Groups {
  return [...groupBy(gold, ({ actor }) => actor)]
    .map(([actor, own]): Groups[number] => [actor, foundGroups(own, actorOf)])
    .filter(([, groups]) => groups.length > 1);
}

function together(
  gold: readonly GoldMention[],
  actorOf: (m: GoldMention) => string | null,
): Groups {
  return foundGroups(gold, actorOf)
    .map(([as, own]): Groups[number] => [as, [...groupBy(own, ({ actor }) => actor)]])
    .filter(([, groups]) => groups.length > 1);
}

function foundGroups(
  mentions: readonly GoldMention[],
  actorOf: (m: GoldMention) => string | null,
): [string, GoldMention[]][] {
  return [...groupBy(mentions, actorOf)].flatMap(([as, own]) => (as === null ? [] : [[as, own]]));
}
