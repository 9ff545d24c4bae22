import { asserted } from "./asserted";

test.each([
  ["The Orm dam failed on Monday.", "The Orm dam failed on Monday"],
  ["Lund has elections in May 2027.", "Lund has elections in May 2027"],
  ["Two trams were damaged in Kessel.", "Two trams were damaged in Kessel"],
  ["There were protests in Lund on Monday.", "There were protests in Lund on Monday"],
  ["Ada Roe is the mayor of Lund.", "Ada Roe is the mayor of Lund"],
  ["No strike took place near Lund on Monday.", "No strike took place near Lund on Monday"],
  [
    "Although the town of Lund has two hospitals, both are full.",
    "the town of Lund has two hospitals",
  ],
  ["If the Orm dam fails, Lund will flood.", "If the Orm dam fails, Lund will flood"],
  ["LUND, May 5 (MPA) — The dam failed on Monday.", "The dam failed on Monday"],
  ["14.22: The river Selm reached Lund on Monday.", "The river Selm reached Lund on Monday"],
])("%s", (text, words) => {
  expect(asserted(text, "main-clause")).toEqual([words]);
});

test.each([
  ["Did the dam fail on Monday?"],
  ["Close the Orm dam in Lund now."],
  ["Orm dam fails in Lund"],
  ["Silence in the streets of Lund."],
  ["A bell rang."],
  ["I went to Lund in May."],
  ["This is what Lund needs in 2026."],
  ["“The dam in Lund failed on Monday and nobody was told,” Roe said."],
  ["Police said the dam failed on Monday."],
  ["The dam failed on Monday, police said."],
  ["The dam failed on Monday, the ministry estimates."],
  ["According to the ministry, the dam failed on Monday."],
])("nothing in: %s", (text) => {
  expect(asserted(text, "main-clause")).toEqual([]);
});
