import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CUES_BY_VERB } from "../../../src/lexicon/cue-verbs";
import type { Span } from "../../../src/text/article-text";

/** The parts of the treebank: what weights are learned from, and what they are not. */
export type Part = "dev" | "train";

/** A place in a text that a treebank says refers to something. */
export interface GoldMention {
  /** The words without which it would not refer: its head, or the whole name. */
  readonly core: readonly Span[];
  readonly span: Span;
  readonly pronoun: boolean;
  /** Subject of a verb of speech ("she said", "he denied"). */
  readonly speaks: boolean;
  /** Of a kind that can speak: a person or an organisation. */
  readonly speaker: boolean;
}

/** One document of a treebank with its entities; offsets count from the text that its tokens make. */
export interface GoldEntities {
  readonly id: string;
  readonly part: Part;
  /** "news", "bio", "interview". */
  readonly genre: string;
  readonly text: string;
  /** The mentions of each entity, in text order. */
  readonly entities: readonly (readonly GoldMention[])[];
}

interface Open {
  readonly entity: string;
  readonly speaker: boolean;
  readonly first: number;
  /** Numbers of the core's tokens within the mention, from 1. */
  readonly core: readonly number[];
}

interface Token {
  readonly span: Span;
  readonly pronoun: boolean;
  readonly subject: boolean;
  readonly lemma: string;
  /** Index of its head among the document's tokens. */
  readonly head: number;
}

/** "(3-person-new-sssss-cf1-1,2-coref" opens, "3)" closes, "(…)" does both. */
const BRACKET = /\((\d+)-([^()]*)(\))?|(\d+)\)/g;

/** Kinds of verbal cues that word something said, by the reader's own list; "that" or a hearer may follow them. */
const SAID = new Set("SPEECH WRITING DENIAL WARNING ACCUSATION PROMISE REQUEST".split(" "));

/** All GUM documents of the treebanks in a shared folder; null where none is there. */
export function readGoldEntities(shared: string): readonly GoldEntities[] | null {
  const parts = (["dev", "train"] as const)
    .map((part) => ({ part, path: join(shared, `treebank/en_gum-${part}.conllu`) }))
    .filter(({ path }) => existsSync(path));
  if (parts.length === 0) return null;
  return parts.flatMap(({ part, path }) =>
    readFileSync(path, "utf8")
      .split(/^# newdoc id = /m)
      .filter((block) => block.startsWith("GUM_"))
      .map((block) => readDocument(block, part)),
  );
}

function readDocument(block: string, part: Part): GoldEntities {
  const document = new DocumentReader();
  for (const line of block.split("\n")) {
    if (line.startsWith("# newpar_block")) continue;
    if (line.startsWith("# newpar")) document.breakParagraph();
    const columns = line.split("\t");
    if (columns.length === 10) document.add(columns);
  }
  const id = block.slice(0, block.indexOf("\n")).trim();
  return { id, part, genre: id.split("_")[1] ?? "", ...document.finish() };
}

/** Puts a document's text together again and opens and closes its mentions on the way. */
class DocumentReader {
  private text = "";
  private glued = true;
  /** Where the surface word ends whose parts are being read; its parts stand one behind the other. */
  private parts = 0;
  /** Index of the sentence's first token. */
  private sentence = 0;
  private readonly tokens: Token[] = [];
  private readonly open: Open[] = [];
  private readonly mentions = new Map<string, (GoldMention & { readonly first: number })[]>();

  breakParagraph(): void {
    if (this.text !== "") this.text += "\n\n";
    this.glued = true;
  }

  add(columns: readonly string[]): void {
    const [id = "", form = "", lemma = "", , tag = "", , head, relation = "", , misc = ""] =
      columns;
    if (id.includes(".")) return;
    const range = /^(\d+)-(\d+)$/.exec(id);
    const last = this.parts === Number(id);
    const part = this.parts >= Number(id);
    if (!part || range) {
      if (!this.glued) this.text += " ";
      this.glued = misc.includes("SpaceAfter=No");
    }
    if (range) {
      this.parts = Number(range[2]);
      return;
    }
    if (id === "1") this.sentence = this.tokens.length;
    const start = this.text.length;
    this.text += form;
    this.tokens.push({
      span: { start, end: this.text.length },
      pronoun: tag === "PRP" || tag === "PRP$",
      subject: relation === "nsubj",
      lemma,
      head: this.sentence + Number(head) - 1,
    });
    if (last) this.parts = 0;
    const brackets = /Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const found of brackets.matchAll(BRACKET)) this.bracket(found);
  }

  finish(): Pick<GoldEntities, "text" | "entities"> {
    const entities = [...this.mentions.values()].map((mentions) =>
      mentions.map(({ first, ...mention }) => ({ ...mention, speaks: this.speaks(first) })),
    );
    return { text: this.text, entities };
  }

  /** Whether a token is the subject of a verb of speech. */
  private speaks(at: number): boolean {
    const token = this.tokens[at];
    const cues = CUES_BY_VERB.get(this.tokens[token?.head ?? -1]?.lemma ?? "") ?? [];
    return (
      token?.subject === true &&
      cues.some(
        ({ cueClass, particles, frames }) =>
          SAID.has(cueClass) &&
          particles.length === 0 &&
          (frames.has("CLAUSE") || frames.has("HEARER")),
      )
    );
  }

  private bracket([, opened, fields = "", closes, closed]: RegExpMatchArray): void {
    if (opened !== undefined) {
      const [type = "", , , , core = "1"] = fields.split("-");
      this.open.push({
        entity: opened,
        speaker: type === "person" || type === "organization",
        first: this.tokens.length - 1,
        core: core.split(",").map(Number),
      });
    }
    const entity = closed ?? (closes === undefined ? undefined : opened);
    const at = this.open.findLastIndex((open) => open.entity === entity);
    const [open] = at < 0 ? [] : this.open.splice(at, 1);
    if (open) this.close(open);
  }

  private close({ entity, speaker, first, core }: Open): void {
    const tokens = this.tokens.slice(first);
    const [start, end] = [tokens[0], tokens.at(-1)];
    if (!start || !end) return;
    const mentions = this.mentions.get(entity) ?? [];
    this.mentions.set(entity, mentions);
    mentions.push({
      span: { start: start.span.start, end: end.span.end },
      core: core.flatMap((number) => tokens[number - 1]?.span ?? []),
      pronoun: tokens.length === 1 && start.pronoun,
      speaks: false,
      speaker,
      first,
    });
  }
}
