import { findAppositions } from "../../../src/reading/mentions/appositions";
import { findMentions } from "../../../src/reading/mentions/find-mentions";
import { slice } from "../../../src/text/spans";
import { surface } from "./read-actors";

const pairs = (text: string) => {
  const drafts = findMentions(surface(text));
  return findAppositions(text, drafts).map(({ name, description }) =>
    [name, description].map((index) => slice(text, drafts[index]?.span ?? { start: 0, end: 0 })),
  );
};

test.each([
  ["Ana Roe, the mayor of Lind, left.", [["Ana Roe", "the mayor"]]],
  ["Ana Roe, 45, a former mayor, left.", [["Ana Roe", "a former mayor"]]],
  ["The mayor of Lind, Ana Roe, left.", [["Ana Roe", "The mayor"]]],
  ["Spain's foreign minister, Ana Roe, left.", [["Ana Roe", "Spain's foreign minister"]]],
  ["A spokeswoman for Lind Holdings, Ana Roe, left.", [["Ana Roe", "A spokeswoman"]]],
  ["They asked Orbis News, the broadcaster.", [["Orbis News", "the broadcaster"]]],
  ["Ana Roe, a baker who left, slept.", [["Ana Roe", "a baker"]]],
  ["Ana Roe, the captain of a boat, left.", [["Ana Roe", "the captain"]]],
  ["The buyer of the mill, Lind Shipping, left.", [["Lind Shipping", "The buyer"]]],
  ["The driver of the bus, Lind Shipping, left.", []],
  ["They met Ana Roe, officials and reporters.", []],
  ["They met Ana Roe, the mayor and Otto Hall.", []],
  ["They met Ana Roe, the ministry, and others.", []],
])("%s", (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});
