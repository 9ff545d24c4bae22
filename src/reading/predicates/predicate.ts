import type { Span } from "../../text/article-text";

/**
 * What part a phrase has in what is told. Subject and object are the logical ones: a passive is turned round. POSSESSOR and MODIFIER belong
 * to nouns alone ("Lund's visit", "the Lund visit"): which part theirs is depends on the noun.
 */
export type ArgumentRole =
  | "SUBJECT"
  | "OBJECT"
  | "RECIPIENT"
  | "OBLIQUE"
  | "POSSESSOR"
  | "MODIFIER";

/** One phrase that a predicate is said of or goes on with; each conjunct of "Lund and Roe" is one. */
export interface Argument {
  readonly role: ArgumentRole;
  /** In lower case ("against", "because of"); null where none is worded. */
  readonly preposition: string | null;
  /** Token of its head. */
  readonly head: number;
  /** The phrase without its preposition and without what is coordinated with it or told of it in a relative clause. */
  readonly span: Span;
  /** Whether it is worded with another predicate: the antecedent of a relative clause, a subject or object in common. */
  readonly shared: boolean;
}

/** FINITE: "attacked", "has been seen". INFINITIVE: "to attack". PARTICIPLE: "attacking", "the men arrested". NOUN: "the attack". */
export type PredicateForm = "FINITE" | "INFINITIVE" | "PARTICIPLE" | "NOUN";

/** Tense of a finite verb as worded: "would" and other modals but "will" count as present, and are told by `modals`. */
export type Tense = "PAST" | "PRESENT" | "FUTURE";

/**
 * How a predicate hangs on the one above it. COMPLEMENT: said that, asked to. CONDITION: if, unless. ADVERBIAL: after, because, to do so.
 * RELATIVE: who, which. COORDINATE: and. ARGUMENT: a noun that is the other's subject, object or oblique. NOUN: below a noun that is
 * no predicate itself ("the plan to").
 */
export type GovernorLink =
  | "COMPLEMENT"
  | "CONDITION"
  | "ADVERBIAL"
  | "RELATIVE"
  | "COORDINATE"
  | "ARGUMENT"
  | "NOUN";

export interface Governor {
  /** Token of the governing word; the head of a predicate but where the link is NOUN or RELATIVE. */
  readonly head: number;
  readonly link: GovernorLink;
}

/** A verb, adjective or noun with the phrases it is said of: one predicate-argument structure (Gildea and Jurafsky 2002 call it a frame). */
export interface Predicate {
  /** Token of its main word. */
  readonly head: number;
  /** The main word's base form, with its particle: "carry out". */
  readonly lemma: string;
  readonly form: PredicateForm;
  /** Whether its main word is a noun or adjective behind a form of "be". */
  readonly copula: boolean;
  /** From the first auxiliary to the main word or its particle. */
  readonly span: Span;
  readonly arguments: readonly Argument[];
  readonly passive: boolean;
  readonly negated: boolean;
  readonly tense: Tense | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** Modal verbs as worded in lower case: "would", "may". */
  readonly modals: readonly string[];
  /** Adverbs at the verb, as base forms: "reportedly", "likely". */
  readonly adverbs: readonly string[];
  /** What opens its clause: "that", "if", "after", "to"; null where nothing does. */
  readonly mark: string | null;
  /** The words of the clause or phrase that it depends on ("if it rains", "in case of rain"), or null. */
  readonly condition: Span | null;
  readonly governor: Governor | null;
}
