import { expectReading } from "../expect-reading";

test.each([
  "If Voss says that the ship is safe, the crew will sail.",
  "Unless Voss says that the ship is safe, the crew will stay.",
  "Had Voss said that the ship was safe, the crew would have sailed.",
  "Did Voss say that the ship was safe?",
  "When did Voss say that the ship was safe?",
  "Who said that the ship was safe?",
])("nobody is said to have said it: %s", (text) => {
  expectReading(text, []);
});

test("a condition inside what is said is no condition of saying it", () => {
  expectReading("Voss said that the ship is safe if the sea is calm.", [
    "reported-clause: Voss | said | the ship is safe if the sea is calm",
  ]);
});
