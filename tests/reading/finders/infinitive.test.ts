import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  ["Voss promised to reopen the harbour.", ["infinitive: Voss | promised | to reopen the harbour"]],
  ["Voss refused to resign.", ["infinitive: Voss | refused | to resign"]],
  ["Voss refused to comment.", []],
])("what somebody would do: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each(["Voss went to sea.", "Voss ran to catch the ship."])("no attribution: %s", (text) => {
  expectReading(text, []);
});
