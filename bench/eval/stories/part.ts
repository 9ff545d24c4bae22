import type { Found, FoundAppearance, FoundMention, FoundStatement } from "./found";
import { matchContents } from "./match";
import { matchMentions } from "./match-mentions";
import type { GoldElement, GoldMention, GoldStatement, Story } from "./story";

/** Some stories with what was found in their articles, and which of it answers to what of the sheets. */
export interface Part {
  readonly stories: readonly Story[];
  readonly found: Found;
  readonly statementOf: ReadonlyMap<GoldStatement, FoundStatement>;
  readonly appearanceOf: ReadonlyMap<GoldElement, FoundAppearance>;
  readonly mentionOf: ReadonlyMap<GoldMention, FoundMention>;
  /** Words of a place, for people. */
  readonly quote: (place: { readonly file: string; readonly content: Place }) => string;
}

type Place = readonly { readonly start: number; readonly end: number }[];

/** @param all what was found in all stories; what stands in articles of others is left out. */
export function partOf(stories: readonly Story[], all: Found): Part {
  const texts = new Map(
    stories.flatMap(({ articles }) => articles.map(({ file, document }) => [file, document.text])),
  );
  const inside = <T extends { readonly file: string }>(items: readonly T[]): readonly T[] =>
    items.filter(({ file }) => texts.has(file));
  const found: Found = {
    ...all,
    mentions: inside(all.mentions),
    statements: inside(all.statements),
    appearances: inside(all.appearances),
  };
  const textOf = (file: string): string => texts.get(file) ?? "";
  const statements = stories.flatMap((story) => story.statements);
  const elements = [...statements, ...stories.flatMap(({ assertions }) => assertions)];
  return {
    stories,
    found,
    statementOf: matchContents(statements, found.statements, textOf),
    appearanceOf: matchContents(elements, found.appearances, textOf),
    mentionOf: matchMentions(
      stories.flatMap(({ mentions }) => mentions),
      found.mentions,
    ),
    quote: ({ file, content }) =>
      `${/^\w+-\d+/.exec(file)?.[0] ?? file} “${content
        .map(({ start, end }) => textOf(file).slice(start, end).replace(/\s+/gu, " "))
        .join(" … ")}”`,
  };
}
