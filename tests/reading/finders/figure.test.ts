import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  [
    "The Rail Council put the number of faulty brakes at 412, not the 90 that the minister had named.",
    [
      "figure: The Rail Council | put | the number of faulty brakes at 412, not the 90 that the minister had named",
    ],
  ],
  [
    "Auditors estimated the cost of the bridge at $320 million and left the town.",
    ["figure: Auditors | estimated | the cost of the bridge at $320 million"],
  ],
  [
    "Police had put the number of dead at nine and that of injured at 52.",
    ["figure: Police | put | the number of dead at nine and that of injured at 52"],
  ],
  ["The bank puts its losses at about 4bn.", ["figure: The bank | puts | its losses at about 4bn"]],
  [
    "Voss said that the bank had put the toll at three.",
    [
      "reported-clause: Voss | said | the bank had put the toll at three",
      "figure: the bank | put | the toll at three",
    ],
  ],
])("a figure that somebody gives: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "Voss put the keys at number 4.",
  "Voss put the clock at 3 on the shelf.",
  "Voss placed the total at the foot of the page.",
  "The number of dead was put at nine.",
  "The costs put the town at risk.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
