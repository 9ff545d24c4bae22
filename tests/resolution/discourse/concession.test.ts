import { relationsIn } from "./relations-of";

test.each([
  [
    "Ana Roe said the port would open on time, but conceded that two berths were late.",
    "concession: two berths were late QUALIFIES the port would open on time",
  ],
  [
    "Ana Roe said the port would open on time while acknowledging delays on two berths.",
    "concession: delays on two berths QUALIFIES the port would open on time",
  ],
  [
    "Ana Roe said Velmora would close the Harlow plant. But Roe added that Velmora would keep the Harlow mine.",
    "concession: Velmora would keep the Harlow mine QUALIFIES Velmora would close the Harlow plant",
  ],
])("%s", (text, expected) => {
  expect(relationsIn(text)).toEqual([expected]);
});

test.each([
  ["another speaker", "Ana Roe said the port would open, but Otto Lind said two berths were late."],
  ["no conjunction", "Ana Roe said the port would open. She said two berths were late."],
  [
    "the next sentence of another matter",
    "Ana Roe said the port would open. But she said rain had spoilt the harvest.",
  ],
])("nothing with %s", (_what, text) => {
  expect(relationsIn(text)).toEqual([]);
});
