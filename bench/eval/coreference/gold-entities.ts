import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/text/article-text";

/** A place in a text that a treebank says refers to something. */
export interface GoldMention {
  /** The words without which it would not refer: its head, or the whole name. */
  readonly core: readonly Span[];
  readonly span: Span;
  readonly pronoun: boolean;
}

/** One document of a treebank with its entities; offsets count from the text that its tokens make. */
export interface GoldEntities {
  readonly id: string;
  readonly text: string;
  /** The mentions of each entity, in text order. */
  readonly entities: readonly (readonly GoldMention[])[];
}

interface Open {
  readonly entity: string;
  readonly first: number;
  /** Numbers of the core's tokens within the mention, from 1. */
  readonly core: readonly number[];
}

/** "(3-person-new-sssss-cf1-1,2-coref" opens, "3)" closes, "(…)" does both. */
const BRACKET = /\((\d+)-([^()]*)(\))?|(\d+)\)/g;

/** The GUM news documents of the treebanks in a shared folder; null where none is there. */
export function readGoldEntities(shared: string): readonly GoldEntities[] | null {
  const paths = ["dev", "train"]
    .map((part) => join(shared, `treebank/en_gum-${part}.conllu`))
    .filter((path) => existsSync(path));
  if (paths.length === 0) return null;
  return paths.flatMap((path) =>
    readFileSync(path, "utf8")
      .split(/^# newdoc id = /m)
      .filter((block) => block.startsWith("GUM_news"))
      .map(readDocument),
  );
}

function readDocument(block: string): GoldEntities {
  const document = new DocumentReader();
  for (const line of block.split("\n")) {
    if (line.startsWith("# newpar_block")) continue;
    if (line.startsWith("# newpar")) document.breakParagraph();
    const columns = line.split("\t");
    if (columns.length === 10) document.add(columns);
  }
  return { id: block.slice(0, block.indexOf("\n")).trim(), ...document.finish() };
}

/** Puts a document's text together again and opens and closes its mentions on the way. */
class DocumentReader {
  private text = "";
  private glued = true;
  /** Where the surface word ends whose parts are being read; its parts stand one behind the other. */
  private parts = 0;
  private readonly tokens: { span: Span; pronoun: boolean }[] = [];
  private readonly open: Open[] = [];
  private readonly mentions = new Map<string, GoldMention[]>();

  breakParagraph(): void {
    if (this.text !== "") this.text += "\n\n";
    this.glued = true;
  }

  add([id = "", form = "", , , tag = "", , , , , misc = ""]: readonly string[]): void {
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
    const start = this.text.length;
    this.text += form;
    this.tokens.push({
      span: { start, end: this.text.length },
      pronoun: tag === "PRP" || tag === "PRP$",
    });
    if (last) this.parts = 0;
    const brackets = /Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const found of brackets.matchAll(BRACKET)) this.bracket(found);
  }

  finish(): Pick<GoldEntities, "text" | "entities"> {
    return { text: this.text, entities: [...this.mentions.values()] };
  }

  private bracket([, opened, fields = "", closes, closed]: RegExpMatchArray): void {
    if (opened !== undefined) {
      const core = (fields.split("-")[4] ?? "1").split(",").map(Number);
      this.open.push({ entity: opened, first: this.tokens.length - 1, core });
    }
    const entity = closed ?? (closes === undefined ? undefined : opened);
    const at = this.open.findLastIndex((open) => open.entity === entity);
    const [open] = at < 0 ? [] : this.open.splice(at, 1);
    if (open) this.close(open);
  }

  private close({ entity, first, core }: Open): void {
    const tokens = this.tokens.slice(first);
    const [start, end] = [tokens[0], tokens.at(-1)];
    if (!start || !end) return;
    const mentions = this.mentions.get(entity) ?? [];
    this.mentions.set(entity, mentions);
    mentions.push({
      span: { start: start.span.start, end: end.span.end },
      core: core.flatMap((number) => tokens[number - 1]?.span ?? []),
      pronoun: tokens.length === 1 && start.pronoun,
    });
  }
}
