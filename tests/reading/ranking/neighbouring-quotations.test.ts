import type { Collect } from "../../../src/reading/ranking/content-candidate";
import { neighbouringQuotations } from "../../../src/reading/ranking/neighbouring-quotations";
import { quotationZone } from "../../../src/reading/ranking/zone";
import { aParsedText, tokenOf, wordsOf } from "./a-parsed-text";

/** What is added to a content that begins at the zone's first token and ends before token `end`. */
function longer(plain: string, end: string): string[] {
  const { text } = aParsedText(plain);
  const zone = quotationZone(text, tokenOf(text, "said"));
  const found: string[] = [];
  const collect: Collect = (pieces) => {
    found.push(pieces.map((piece) => wordsOf(text, piece)).join(" … "));
  };
  const candidate = {
    pieces: [[zone[0], tokenOf(text, end)] as const],
    side: 2,
    startEdge: 0,
    endEdge: 0,
  };
  neighbouringQuotations(text, zone, [candidate], collect);
  return found;
}

test("a quotation that fills the next sentence goes on with the one before", () => {
  expect(longer('"We close," Voss said. "We wait."', "Voss")).toEqual(['"We close," … "We wait."']);
});

test("a quotation in another paragraph, or with other words beside it, does not", () => {
  expect(longer('"We close," Voss said.\n\n"We wait."', "Voss")).toEqual([]);
  expect(longer('"We close," Voss said. Brandt shouted: "We wait."', "Voss")).toEqual([]);
});

test("what holds no quotation is not made longer", () => {
  expect(longer('We close, Voss said. "We wait."', "Voss")).toEqual([]);
});
