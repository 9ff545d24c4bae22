import { attributionBlock, cutsQuotation, quotationZone } from "../../../src/reading/ranking/zone";
import { aParsedText, tokenOf, wordsOf } from "./a-parsed-text";

const { text } = aParsedText(
  'The port slept. "We close. We wait," Mara Voss had said. Nobody asked.',
);
const said = tokenOf(text, "said");

test("the zone takes in the whole of a quotation, and no other sentence", () => {
  expect(wordsOf(text, quotationZone(text, said))).toBe('"We close. We wait," Mara Voss had said.');
});

test("a boundary inside a quotation cuts it, one at its edge does not", () => {
  expect(cutsQuotation(text, tokenOf(text, "wait"))).toBe(true);
  expect(cutsQuotation(text, tokenOf(text, "Mara"))).toBe(false);
});

test("the block is source and cue with its auxiliaries", () => {
  expect(wordsOf(text, attributionBlock(text, said, tokenOf(text, "Mara")))).toBe(
    "Mara Voss had said",
  );
});
