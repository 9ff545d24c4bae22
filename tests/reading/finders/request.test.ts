import { expectReading } from "../expect-reading";

test.each<[string, string[]]>([
  ["Voss urged the pilots to return.", ["request: Voss | urged | the pilots to return"]],
  ["Voss wants the pilots to return.", ["request: Voss | wants | the pilots to return"]],
  ["Voss asked Brandt to wait.", ["request: Voss | asked | Brandt to wait"]],
])("a request: %s", (text, expected) => {
  expectReading(text, expected);
});

test.each(["Voss took the pilots to town.", "The pilots came to town."])(
  "no attribution: %s",
  (text) => {
    expectReading(text, []);
  },
);
