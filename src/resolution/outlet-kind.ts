import { NEWS_MODIFIERS } from "../lexicon/organisations";
import { OUTLET_NOUNS } from "../lexicon/outlet-nouns";
import type { OutletKind } from "../shared/vocabulary";
import { normaliseName } from "./normalise-name";

/**
 * What sort of publication an outlet's name alone tells: the agency by its two nouns ("Meridian Press Agency"), a station by any
 * of its words ("Radio Lund"), others by the last that tells it ("Lund Post Magazine"). OTHER where none does.
 */
export function outletKindOf(name: string): OutletKind {
  const words = normaliseName(name).split(" ");
  if (words.some((word, at) => isAgency(word, words[at - 1]))) return "NEWS_AGENCY";
  const told = words.flatMap((word) => OUTLET_NOUNS.get(word) ?? []);
  return told.find((kind) => kind === "BROADCASTER") ?? told.at(-1) ?? "OTHER";
}

function isAgency(word: string, before = ""): boolean {
  return (word === "agency" || word === "service") && NEWS_MODIFIERS.has(before);
}
