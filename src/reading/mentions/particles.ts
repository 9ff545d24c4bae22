import { NAME_PARTICLES } from "../../lexicon/name-particles";
import type { Word } from "../surface/word-classes";

/** No name has more small words in a row. */
const MOST = 3;

/** How many small words of a name stand at a token: one in "de Souza", three in "van 't Hoff". */
export function particlesAt(words: readonly Word[], at: number): number {
  let count = 0;
  while (count < MOST) {
    const word = words[at + count];
    const clipped = word?.class === "CLITIC" && words[at + count + 1]?.lower === "t";
    if (clipped && count > 0) return count + 2;
    if (word === undefined || !NAME_PARTICLES.has(word.lower)) break;
    count += 1;
  }
  return count;
}
