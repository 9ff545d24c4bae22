import { readArticle } from "../../../src/reading/english";
import type { Attribution, Reading } from "../../../src/reading/reading";
import { slice } from "../../../src/text/spans";

/** Where and to whom one attribution of a text was said, by words and names; empty where it is unknown. */
export interface WordedSettings {
  readonly to: string;
  readonly through: string;
  readonly medium: string;
  readonly venue: string;
  readonly occasion: string;
  readonly when: string;
}

/** What a text, read without a date of publication, tells of the attribution whose content holds the words. */
export function settingsOf(text: string, words: string): WordedSettings {
  const reading = readArticle(text, {});
  const at = text.indexOf(words);
  const found = reading.attributions
    .filter(({ content }) => content.some(({ start, end }) => start <= at && at < end))
    .at(-1);
  if (at < 0 || !found) throw new Error(`nothing is read that holds "${words}"`);
  return describe(reading, found);
}

function describe(reading: Reading, attribution: Attribution): WordedSettings {
  const { addressees, intermediaries, medium, venue, occasion, saidAt } = attribution;
  const names = (actors: readonly number[]) =>
    actors.map((actor) => reading.actors[actor]?.name ?? "").join(", ");
  const words = (span: Attribution["venue"]) => (span ? slice(reading.text.text, span) : "");
  return {
    to: names(addressees),
    through: names(intermediaries),
    medium: medium === null ? "" : names([medium]),
    venue: words(venue),
    occasion: words(occasion),
    when: saidAt?.edtf ?? "",
  };
}
