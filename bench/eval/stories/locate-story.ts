import type { ArticleDocument } from "../../../src/formats/document";
import { InputError } from "../../../src/shared/errors";
import { groupBy } from "../../../src/shared/group-by";
import type { Span } from "../../../src/text/article-text";
import { type Locator, locatorFor } from "./locate-words";
import type { GoldElement, GoldMention, GoldStatement, GoldTrigger, Story } from "./story";
import type { StorySheet } from "./story-sheet";

/**
 * Finds all that a sheet asks for in its articles, and checks that its ids stand for something.
 * @param documents the sheet's articles by file.
 * @throws InputError with one line for each thing that is wrong.
 */
export function locateStory(
  sheet: StorySheet,
  documents: ReadonlyMap<string, ArticleDocument>,
): Story {
  const reader = new StoryReader(sheet, documents);
  const story = reader.read();
  if (reader.problems.length > 0) {
    throw new InputError(reader.problems.map((problem) => `${sheet.story}: ${problem}`).join("\n"));
  }
  return story;
}

class StoryReader {
  readonly problems: string[] = [];
  private readonly locators: ReadonlyMap<string, Locator>;

  constructor(
    private readonly sheet: StorySheet,
    private readonly documents: ReadonlyMap<string, ArticleDocument>,
  ) {
    this.locators = new Map(
      [...documents].map(([file, { text }]) => [file, locatorFor(file, text)]),
    );
  }

  read(): Story {
    const { sheet } = this;
    this.checkIds();
    const articles = sheet.articles.flatMap((file) => {
      const document = this.documents.get(file);
      return document ? [{ file, document }] : [];
    });
    const mentions = this.eachIn(sheet.mentions, (file, locator, { actor, ...place }) => ({
      file,
      span: locator.locate(place),
      actor: this.actor(actor),
    })) satisfies GoldMention[];
    const statements = this.eachIn(sheet.statements, (file, locator, statement) => ({
      id: statement.id,
      file,
      ...locator.locateStatement(statement),
      speakers: statement.speakers.map((id) => this.actor(id)),
      claim: statement.claim && this.own(statement.claim),
      stance: statement.stance,
      voice: "ATTRIBUTED",
    })) satisfies GoldStatement[];
    const assertions = this.eachIn(sheet.assertions, (file, locator, asserted, at) => ({
      id: `${file}#${at + 1}`,
      file,
      content: [locator.locate(asserted)],
      claim: this.own(asserted.claim),
      voice: asserted.voice,
    })) satisfies GoldElement[];
    const triggers = sheet.events.flatMap(({ id, triggers: places }) =>
      this.eachIn(places, (file, locator, words) => ({
        file,
        span: locator.locate(words),
        event: this.own(id),
      })),
    ) satisfies GoldTrigger[];
    this.checkTwice(mentions);
    return { sheet, articles, mentions, statements, assertions, triggers };
  }

  /** Every item of the lists kept by article; what cannot be located is a problem and left out. */
  private eachIn<T, U>(
    lists: ReadonlyMap<string, readonly T[]>,
    read: (file: string, locator: Locator, item: T, at: number) => U,
  ): U[] {
    return [...lists].flatMap(([file, items]) => {
      const locator = this.locators.get(file);
      if (!locator) {
        this.problems.push(`${file} is none of its articles.`);
        return [];
      }
      return items.flatMap((item, at) => {
        try {
          return [read(file, locator, item, at)];
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          this.problems.push(error.message);
          return [];
        }
      });
    });
  }

  private actor(id: string): string {
    const actor = this.sheet.actors.get(id);
    if (!actor) throw new InputError(`there is no actor ${id}.`);
    const { kind, name, country } = actor;
    return kind === "UNNAMED_SOURCE" || kind === "GROUP"
      ? this.own(id)
      : [name, kind, country].filter((part) => part !== null).join(", ");
  }

  private own(id: string): string {
    return `${this.sheet.story.split("-")[0]}:${id}`;
  }

  private checkIds(): void {
    const { sheet } = this;
    const statements = [...sheet.statements.values()].flat();
    this.known(
      "claim",
      [...sheet.claims.keys()],
      [
        ...statements.flatMap(({ claim }) => claim ?? []),
        ...[...sheet.assertions.values()].flat().map(({ claim }) => claim),
        ...sheet.relations.flatMap(({ source, target }) => [source, target]),
      ],
    );
    this.known(
      "statement",
      statements.map(({ id }) => id),
      statements.flatMap(({ parent }) => parent ?? []),
    );
    this.known(
      "actor",
      [...sheet.actors.keys()],
      [
        ...statements.flatMap(({ onWordOf }) => onWordOf),
        ...[...sheet.claims.values()].flatMap(({ deniedBy }) => deniedBy),
        ...sheet.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
      ],
    );
    this.known("article", sheet.articles, [
      ...sheet.originClusters.flat(),
      ...sheet.articleRelations.flatMap(({ article, target }) => [article, target]),
    ]);
    this.once(
      "statement",
      statements.map(({ id }) => id),
    );
    this.once("article of origin clusters", sheet.originClusters.flat());
    this.known("article of an origin cluster", sheet.originClusters.flat(), sheet.articles);
  }

  private known(what: string, ids: readonly string[], used: readonly string[]): void {
    const known = new Set(ids);
    for (const id of new Set(used))
      if (!known.has(id)) this.problems.push(`there is no ${what} ${id}.`);
  }

  private once(what: string, ids: readonly string[]): void {
    for (const [id, same] of groupBy(ids, (value) => value))
      if (same.length > 1) this.problems.push(`the ${what} ${id} is there ${same.length} times.`);
  }

  private checkTwice(mentions: readonly { readonly file: string; readonly span: Span }[]): void {
    const places = mentions.map(({ file, span }) => `mention ${file} ${span.start}–${span.end}`);
    this.once("place", places);
  }
}
