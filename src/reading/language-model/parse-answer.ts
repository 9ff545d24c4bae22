import { CUE_CLASSES } from "../../lexicon/cue-classes";
import type { CueClass } from "../../shared/vocabulary";

/** A statement as a language model words it: strings that it says stand in the article. */
export interface QuotedStatement {
  /** One string a stretch; never empty. */
  readonly content: readonly string[];
  readonly cue: string | null;
  /** Empty where nobody is named. */
  readonly source: readonly string[];
  readonly addressee: readonly string[];
  readonly cueClass: CueClass;
}

/** The statements of an answer. */
export interface ParsedAnswer {
  readonly statements: readonly QuotedStatement[];
  /** Items of the list that are no statements. */
  readonly unreadable: number;
}

/** No passage has as many; bounds the work that an answer can cause. */
const MAX_STATEMENTS = 200;
const MAX_STRETCHES = 20;

/**
 * Reads a language model's answer: JSON as it was asked for, also behind the model's reasoning or in a fenced block.
 * @returns null where the answer is anything else.
 */
export function parseAnswer(answer: string): ParsedAnswer | null {
  const list = fieldOf(parseJson(answer), "statements");
  if (!Array.isArray(list) || list.length > MAX_STATEMENTS) return null;
  const statements = list.map(statementOf).filter((statement) => statement !== null);
  return { statements, unreadable: list.length - statements.length };
}

function parseJson(answer: string): unknown {
  const reasoningEnd = answer.lastIndexOf("</think>");
  const spoken = answer.slice(Math.max(reasoningEnd, 0));
  const json = spoken.slice(spoken.indexOf("{"), spoken.lastIndexOf("}") + 1);
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function statementOf(item: unknown): QuotedStatement | null {
  const content = stringsOf(fieldOf(item, "content"));
  const cue = stringsOf(fieldOf(item, "cue"));
  const source = stringsOf(fieldOf(item, "source"));
  const addressee = stringsOf(fieldOf(item, "addressee"));
  if (!content || !cue || !source || !addressee) return null;
  // Without either it is attributed to nobody; a cue is one stretch.
  if (content.length === 0 || cue.length > 1 || cue.length + source.length === 0) return null;
  return {
    content,
    cue: cue[0] ?? null,
    source,
    addressee,
    cueClass: cueClassOf(fieldOf(item, "class")),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** A string, a short list of them, or nothing, without blank ones; null where it is anything else. */
function stringsOf(value: unknown): string[] | null {
  const list: unknown[] = Array.isArray(value) ? value : [value ?? ""];
  if (list.length > MAX_STRETCHES) return null;
  const strings = list.filter((item) => typeof item === "string");
  return strings.length === list.length ? strings.filter((item) => item.trim() !== "") : null;
}

function cueClassOf(value: unknown): CueClass {
  return typeof value === "string" && Object.hasOwn(CUE_CLASSES, value)
    ? (value as CueClass)
    : "SPEECH";
}
