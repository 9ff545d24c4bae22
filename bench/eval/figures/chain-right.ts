import type { Hop } from "../../../src/resolution/chain";
import type { SheetStatement } from "../seed-sheet";

/**
 * Whether the steps of a chain, outermost first, are those of the answer sheet: the same acts by the same actors to the same
 * ones, worded or implied alike. A step that the sheet calls implied may be missing; none may be added.
 * @param chain agents and addressees as ids of the sheet.
 */
export function chainRight(
  chain: readonly Hop[],
  { attributionChain, addressee }: SheetStatement,
): boolean {
  let at = 0;
  for (const wanted of attributionChain) {
    const hop = chain[at];
    const known = wanted.to === null ? addressee : [wanted.to, ...addressee];
    const right =
      hop !== undefined &&
      hop.act === wanted.act &&
      hop.explicit === wanted.explicit &&
      sameSet(hop.agents, wanted.agent.split("+")) &&
      hop.to.every((id) => known.includes(id)) &&
      (wanted.to === null || hop.to.includes(wanted.to));
    if (right) at += 1;
    else if (wanted.explicit) return false;
  }
  return at === chain.length;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
