import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../../src/server/package-folder";
import { readWordnet, wordnetFolder } from "./read-wordnet";
import { synonymFamilies } from "./synonym-families";

const FILE = "src/lexicon/wordnet-synonyms.ts";
const WIDTH = 150;

/** Writes the lexicon of synonyms that is derived from WordNet. The same WordNet gives the same bytes. */
export function writeSynonyms(_folder: string, say: (line: string) => void): void {
  const families = synonymFamilies(readWordnet(wordnetFolder()));
  writeFileSync(join(packageFolder(), FILE), renderSynonyms(families));
  say(`${families.length} families, ${families.flat().length} words: ${FILE}`);
}

/** The source of the lexicon. */
export function renderSynonyms(families: readonly (readonly string[])[]): string {
  return `// Written by "npm run train -- <folder> synonyms". Derived from WordNet 3.1, Copyright 2011 by Princeton University; licence: NOTICE.

/** Words of one main meaning, by base form, the most frequent first; families stand between bars. */
export const WORDNET_FAMILIES = \`
${wrap(families.map((family) => family.join(" "))).join("\n")}
\`;
`;
}

/** Joined by bars, in lines of bounded width. */
function wrap(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || last.length + item.length + 3 > WIDTH) lines.push(`  ${item}`);
    else lines[lines.length - 1] = `${last}|${item}`;
  }
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}|` : line));
}
