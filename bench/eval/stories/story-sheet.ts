import {
  ActorKind,
  ArticleRelationKind,
  ClaimRelationKind,
  ClaimStance,
  CorroborationStatus,
  Voice,
} from "../../../src/shared/vocabulary";
import { byName, count, fields, flag, list, oneOf, optional, type Shape, text } from "./json-shape";

/** Words of an article: its only occurrence of them, or the n-th, from 1. */
export type SheetWords = string | { readonly exact: string; readonly n: number };

/** Whether rules may be written after looking at a story's errors, or only be measured by it. */
export type Split = "tuning" | "checking";

export interface SheetMention {
  readonly exact: string;
  readonly n: number;
  readonly actor: string;
}

export interface SheetStatement {
  readonly id: string;
  readonly source: readonly SheetWords[];
  readonly cue: SheetWords | null;
  readonly content: readonly SheetWords[];
  readonly speakers: readonly string[];
  /** Null for what claims nothing, such as a question. */
  readonly claim: string | null;
  readonly stance: ClaimStance;
  readonly onWordOf: readonly string[];
  /** Id of the statement in whose content it stands. */
  readonly parent: string | null;
}

/** What the article itself states or takes for granted. */
export interface SheetAssertion {
  readonly exact: string;
  readonly n: number;
  readonly claim: string;
  readonly voice: Voice;
}

export interface SheetClaim {
  readonly text: string;
  /** Null where it is not measured, because no current version carries the claim. */
  readonly independentOrigins: number | null;
  readonly status: CorroborationStatus | null;
  readonly deniedBy: readonly string[];
}

/** One story's answer sheet: everything that is to be found in its articles. */
export interface StorySheet {
  readonly story: string;
  readonly split: Split;
  readonly about: string;
  /** File names; versions of one article are articles of their own here. */
  readonly articles: readonly string[];
  readonly actors: ReadonlyMap<
    string,
    { readonly kind: ActorKind; readonly name: string; readonly country: string | null }
  >;
  readonly mentions: ReadonlyMap<string, readonly SheetMention[]>;
  readonly statements: ReadonlyMap<string, readonly SheetStatement[]>;
  readonly assertions: ReadonlyMap<string, readonly SheetAssertion[]>;
  readonly claims: ReadonlyMap<string, SheetClaim>;
  readonly relations: readonly {
    readonly source: string;
    readonly kind: ClaimRelationKind;
    readonly target: string;
  }[];
  readonly originClusters: readonly (readonly string[])[];
  readonly articleRelations: readonly {
    readonly article: string;
    readonly kind: ArticleRelationKind;
    readonly target: string;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    /** As PLOVER names it. */
    readonly type: string;
    readonly expected: boolean;
    readonly participants: readonly { readonly actor: string; readonly role: string }[];
    readonly triggers: ReadonlyMap<string, readonly SheetWords[]>;
  }[];
  readonly absences: ReadonlyMap<string, readonly string[]>;
}

const anyOf = <T extends string>(vocabulary: Readonly<Record<string, T>>): Shape<T> =>
  oneOf(...Object.values(vocabulary));
const nth = optional(count, 1);
const place = fields<Exclude<SheetWords, string>>({ exact: text, n: nth });
const words: Shape<SheetWords> = (value, where) =>
  typeof value === "string" ? text(value, where) : place(value, where);
const names = optional(list(text), []);

const statement = fields<SheetStatement>({
  id: text,
  source: optional(list(words), []),
  cue: optional(words, null),
  content: list(words),
  speakers: names,
  claim: optional(text, null),
  stance: optional(anyOf(ClaimStance), ClaimStance.AGREE),
  onWordOf: names,
  parent: optional(text, null),
});

const claim = fields<SheetClaim>({
  text,
  independentOrigins: optional(count, null),
  status: optional(anyOf(CorroborationStatus), null),
  deniedBy: names,
});

/** Reads parsed JSON as an answer sheet; throws InputError where it has another shape. Whether its words stand in its articles is not looked at. */
export const storySheet: Shape<StorySheet> = fields<StorySheet>({
  story: text,
  split: oneOf("tuning", "checking"),
  about: text,
  articles: list(text),
  actors: byName(fields({ kind: anyOf(ActorKind), name: text, country: optional(text, null) })),
  mentions: byName(list(fields<SheetMention>({ exact: text, n: nth, actor: text }))),
  statements: byName(list(statement)),
  assertions: optional(
    byName(list(fields<SheetAssertion>({ exact: text, n: nth, claim: text, voice: anyOf(Voice) }))),
    new Map(),
  ),
  claims: byName(claim),
  relations: optional(
    list(fields({ source: text, kind: anyOf(ClaimRelationKind), target: text })),
    [],
  ),
  originClusters: list(list(text)),
  articleRelations: optional(
    list(fields({ article: text, kind: anyOf(ArticleRelationKind), target: text })),
    [],
  ),
  events: optional(
    list(
      fields({
        id: text,
        title: text,
        type: text,
        expected: optional(flag, false),
        participants: optional(list(fields({ actor: text, role: text })), []),
        triggers: byName(list(words)),
      }),
    ),
    [],
  ),
  absences: optional(byName(list(text)), new Map()),
});
