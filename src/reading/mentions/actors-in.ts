import type { Span } from "../../text/article-text";
import { contains } from "../../text/spans";
import type { ResolvedMention } from "./types";

const JOINT = /^\s?(?:,|,?\s?and|,?\s?&|,?\s?or)\s(?:(?:the|his|her|its|their)\s)?$/;

/** "Ruritania's state broadcaster Kanal": whose it is, before the one who is meant. */
const POSSESSES = /^(?:[’']s?)?\s$/;

/** "a friend of Roe", "the clerk who works for Roe": whoever is named behind tells more of a head that names nobody. */
const TELLS_MORE = /\b(?:of|for|to|about|on|against|with|from|who|which|whose)\s/u;

/** "Roe's clinics": what is meant belongs to the one who is named. */
const OWNS = /^[’']s?\s\p{L}/u;

/**
 * The actors that a phrase is about, as indices into the actors, for the source or addressee of an attribution: its head ("Roe" in
 * "Ruritanian Foreign Minister Ana Roe", "a spokesman" in "a spokesman for the mill") and what is joined to it by "and" or a comma.
 */
export function actorsIn(
  text: string,
  mentions: readonly ResolvedMention[],
  phrase: readonly Span[],
): number[] {
  const actors = new Set<number>();
  for (const span of phrase) {
    const inside = mentions.filter((mention) => contains(span, mention.span));
    const heads = inside.filter((mention) => !inside.some((other) => isPartOf(mention, other)));
    const joined: ResolvedMention[] = [];
    let end: number | null = null;
    const [opening] = heads;
    if (opening && TELLS_MORE.test(text.slice(span.start, opening.extent.start))) continue;
    for (const [place, head] of heads.entries()) {
      const next = heads[place + 1];
      if (next && POSSESSES.test(text.slice(head.extent.end, next.extent.start))) continue;
      if (!next && OWNS.test(text.slice(head.extent.end, span.end))) break;
      if (end !== null && !JOINT.test(text.slice(end, head.extent.start))) break;
      end = head.extent.end;
      joined.push(head);
    }
    for (const head of withoutAppositions(text, joined))
      for (const actor of head.actor === null ? head.joint : [head.actor]) actors.add(actor);
  }
  return [...actors];
}

/** Several who act together are joined by "and"; with commas alone a description tells more of the name beside it. */
function withoutAppositions(
  text: string,
  heads: readonly ResolvedMention[],
): readonly ResolvedMention[] {
  const [first] = heads;
  const last = heads.at(-1);
  if (!first || !last || AND.test(text.slice(first.extent.end, last.extent.start))) return heads;
  const named = heads.find(({ kind }) => kind === "NAME");
  return named && heads.some(({ kind }) => kind === "NOMINAL") ? [named] : heads;
}

const AND = /(?:\band\b|\bor\b|&)/;

function isPartOf(mention: ResolvedMention, other: ResolvedMention): boolean {
  return (
    mention !== other &&
    contains(other.extent, mention.extent) &&
    !(contains(mention.extent, other.extent) && mention.span.start <= other.span.start)
  );
}
