import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleDocument } from "../../src/formats/document";
import { parseFrontMatter } from "../../src/formats/front-matter";
import type { ActorKind, QuoteKind } from "../../src/shared/vocabulary";
import type { Span } from "../../src/text/article-text";
import { locate, locateNear, type Words } from "./locate";

const root = join(__dirname, "..", "..");
const sheetsFolder = join(root, "tests", "fixtures", "articles");

/** What expected.json holds. Words are looked up in the sample's body, so that no text is kept twice. */
export interface SheetFile {
  /** The article's path from the repository's root: one of samples/, or an article.md beside the sheet. */
  readonly sample: string;
  /** The least share of the non-optional statements that the reader has to find, 0 to 1. */
  readonly floor: number;
  /** True where the article attributes nothing to anybody. */
  readonly nothingSaid?: true;
  readonly actors: readonly ExpectedActor[];
  readonly statements: readonly {
    /** Without a leading "that", quotation marks included; in pieces where the attribution stands amid it. */
    readonly content: readonly Words[];
    /** Cue and source are the occurrences nearest to the content and to the cue. */
    readonly cue: string;
    /** Null where the speaker is carried over from before. */
    readonly source: string | null;
    readonly speakers: readonly string[];
    readonly quoteKind: QuoteKind;
    readonly addressees: readonly string[];
    /** ISO 8601-2. */
    readonly saidAt: string | null;
    /** Index of the statement that this one is nested in. */
    readonly parent: number | null;
    readonly denied?: true;
    /** A judgement call: its absence is no error. */
    readonly optional?: true;
  }[];
  readonly notStatements: readonly {
    readonly text: Words;
    readonly why: string;
    readonly knownFailure?: string;
  }[];
  readonly wrong: readonly {
    readonly content: Words;
    readonly speaker: string;
    readonly why: string;
    readonly knownFailure?: string;
  }[];
}

/** Somebody who speaks, or is spoken to or about, under all the names that the article uses. */
export interface ExpectedActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

/** A statement to be found. Spans count from the start of the body. */
export interface ExpectedStatement {
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly source: Span | null;
  readonly speakers: readonly ExpectedActor[];
  readonly quoteKind: QuoteKind;
  readonly addressees: readonly ExpectedActor[];
  readonly saidAt: string | null;
  readonly parent: number | null;
  readonly denied: boolean;
  readonly optional: boolean;
}

/** Words that must not come out as a statement. */
export interface NotStatement {
  readonly span: Span;
  readonly why: string;
  readonly knownFailure: string | null;
}

/** A content that must not come out with this speaker. */
export interface WrongSpeaker {
  readonly content: Span;
  readonly speaker: ExpectedActor;
  readonly why: string;
  readonly knownFailure: string | null;
}

/** A sample article with everything that is to be found in it. */
export interface AnswerSheet {
  /** The sample's file name without its ending. */
  readonly slug: string;
  readonly sample: string;
  readonly document: ArticleDocument;
  /** The document's text, which all spans count from. */
  readonly body: string;
  readonly floor: number;
  readonly nothingSaid: boolean;
  readonly actors: readonly ExpectedActor[];
  readonly statements: readonly ExpectedStatement[];
  readonly notStatements: readonly NotStatement[];
  readonly wrong: readonly WrongSpeaker[];
}

/** A sample file as it is loaded. */
export function readSample(path: string): ArticleDocument {
  return parseFrontMatter(readFileSync(join(root, path)), path);
}

/** Paths of all samples from the repository's root, in the order in which they are loaded. */
export function listSamples(): string[] {
  return readdirSync(join(root, "samples"))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `samples/${name}`);
}

/** All answer sheets in the order of their names. Throws, naming the sheet and the words, where words are not in the body. */
export function loadAnswerSheets(): AnswerSheet[] {
  return readdirSync(sheetsFolder)
    .sort()
    .map((slug) => {
      const path = join(sheetsFolder, slug, "expected.json");
      try {
        return resolveSheet(slug, JSON.parse(readFileSync(path, "utf8")));
      } catch (error) {
        throw new Error(`Answer sheet ${slug}: ${String(error)}`, { cause: error });
      }
    });
}

function resolveSheet(slug: string, file: SheetFile): AnswerSheet {
  const document = readSample(file.sample);
  const body = document.text;
  const actorNamed = (name: string): ExpectedActor => {
    const actor = file.actors.find((candidate) => candidate.name === name);
    if (actor === undefined) throw new Error(`there is no actor "${name}"`);
    return actor;
  };
  return {
    slug,
    sample: file.sample,
    document,
    body,
    floor: file.floor,
    nothingSaid: file.nothingSaid ?? false,
    actors: file.actors,
    statements: file.statements.map((statement) => {
      const content = statement.content.map((words) => locate(body, words));
      const cue = locateNear(body, statement.cue, content, content);
      return {
        content,
        cue,
        source:
          statement.source === null ? null : locateNear(body, statement.source, [cue], content),
        speakers: statement.speakers.map(actorNamed),
        quoteKind: statement.quoteKind,
        addressees: statement.addressees.map(actorNamed),
        saidAt: statement.saidAt,
        parent: statement.parent,
        denied: statement.denied ?? false,
        optional: statement.optional ?? false,
      };
    }),
    notStatements: file.notStatements.map(({ text, why, knownFailure }) => ({
      span: locate(body, text),
      why,
      knownFailure: knownFailure ?? null,
    })),
    wrong: file.wrong.map(({ content, speaker, why, knownFailure }) => ({
      content: locate(body, content),
      speaker: actorNamed(speaker),
      why,
      knownFailure: knownFailure ?? null,
    })),
  };
}
