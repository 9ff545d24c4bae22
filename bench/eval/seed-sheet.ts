import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  ActorKind,
  ClaimRelationKind,
  EventType,
  HopAct,
  Modality,
  NameKind,
  Voice,
} from "../../src/shared/vocabulary";
import type { Span } from "../../src/text/article-text";

/** A time as the answer sheet words it. */
export interface SheetTime {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A step of the way to the reader. Agents are ids of the sheet's actors, joined by "+"; `article` is the outlet. */
export interface SheetHop {
  readonly agent: string;
  readonly act: HopAct;
  /** False where the step is implied: a reading without it is right, too. */
  readonly explicit: boolean;
  readonly to: string | null;
}

/** One statement of the answer sheet. */
export interface SheetStatement {
  readonly id: string;
  readonly content: Span;
  readonly speaker: string;
  readonly cue: Span;
  readonly addressee: readonly string[];
  readonly when: SheetTime | null;
  readonly modality: readonly Modality[];
  readonly attributionChain: readonly SheetHop[];
  /** False for a judgement call: its absence is no error. */
  readonly explicit: boolean;
}

/** An office or function of an actor. */
export interface SheetRole {
  readonly title: string;
  /** Id of the sheet's actor; null where the article names none. */
  readonly organization: string | null;
  /** Whether only the world tells of what it is: a reading without it is right, too. */
  readonly organizationInferred: boolean;
  readonly status: "current" | "former";
}

/** An actor of the answer sheet. */
export interface SheetActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly aliases: readonly { readonly text: string; readonly kind: NameKind | "NOMINAL" }[];
  readonly roles: readonly SheetRole[];
  /** None for one that is only implied: its absence is no error. */
  readonly mentions: readonly Span[];
}

/** A claim of the answer sheet: made by statements, or by the article itself in the words of the evidence. */
export interface SheetClaim {
  readonly id: string;
  readonly statements: readonly string[];
  readonly evidence: Span | null;
  readonly voice: Voice;
  /** True for a judgement call: its absence is no error. */
  readonly optional: boolean;
}

/** A relation between claims, or, with kinds of their own, between events. A target that is no id is worded in nobody's name. */
export interface SheetRelation {
  readonly source: string;
  readonly kind: ClaimRelationKind | "PART_OF" | "RESPONSE_TO" | "AFTER";
  readonly target: string;
}

/** Something that happened or is scheduled. */
export interface SheetEvent {
  readonly id: string;
  readonly title: string;
  /** Null for what PLOVER has no type for. */
  readonly plover: { readonly type: EventType | null };
  readonly participants: readonly { readonly actor: string; readonly role: string }[];
  readonly scheduled: boolean;
  readonly evidence: Span;
}

/** What the seed article's answer sheet tells of who is said to have said what. */
export interface SeedSheet {
  /** The article that it is about. */
  readonly text: string;
  readonly actors: readonly SheetActor[];
  readonly statements: readonly SheetStatement[];
  readonly claims: readonly SheetClaim[];
  readonly relations: readonly SheetRelation[];
  readonly events: readonly SheetEvent[];
}

/** The seed article with its answer sheet; null where it is missing. */
export function readSeedSheet(shared: string): SeedSheet | null {
  const [path, article] = [join(shared, "seed/gold.json"), join(shared, "seed/article.txt")];
  if (!existsSync(path) || !existsSync(article)) return null;
  const sheet = JSON.parse(readFileSync(path, "utf8")) as Omit<SeedSheet, "text">;
  return { ...sheet, text: readFileSync(article, "utf8") };
}
