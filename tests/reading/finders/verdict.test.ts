import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  ["Voss accused the pilots of sabotage.", ["charge: Voss | accused | the pilots of sabotage"]],
  [
    "Voss criticized the pilots' union during the session, saying its strike hurts the town.",
    [
      "verdict: Voss | criticized | the pilots' union",
      "reported-clause: Voss | saying | its strike hurts the town",
    ],
  ],
  [
    "Voss defended the plan, calling it a solution to the delays.",
    ["verdict: Voss | defended | the plan", "naming: Voss | calling | a solution to the delays"],
  ],
  ["Voss described the plan as a mistake.", ["likening: Voss | described | the plan as a mistake"]],
  [
    'Voss called the plan "a disaster" on Monday.',
    ['naming: Voss | called | the plan "a disaster"'],
  ],
  ["Voss called the plan deeply wrong.", ["naming: Voss | called | the plan deeply wrong"]],
  ["Voss called the plan a mistake on Monday.", ["naming: Voss | called | the plan a mistake"]],
  [
    "Voss criticized the plan in an interview with the radio.",
    ["verdict: Voss | criticized | the plan"],
  ],
  ["Voss called for an inquiry.", ["linked-verdict: Voss | called for | an inquiry"]],
  ["Voss denied having sold the boat.", ["deed: Voss | denied | having sold the boat"]],
  ["Voss admitted selling the boat.", ["deed: Voss | admitted | selling the boat"]],
])("a thing that is judged: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each([
  "Voss called her brother.",
  "Voss stopped selling the boat.",
  "Brandt, who has pleaded guilty, waits in Lund.",
  "Voss called her brother twice.",
  "The pilots argued for hours.",
  "Voss built the harbour.",
  "Voss carried the charge of the pilots.",
])("no attribution: %s", (text) => {
  expectReading(text, []);
});
