import { findYears } from "../../../src/reading/times/years";

const years = (text: string) => findYears(text, 100).map(({ edtf }) => edtf);

test("spans count from the offset of the stretch", () => {
  expect(findYears("in 2012", 100)[0]?.mention).toEqual({ start: 103, end: 107 });
});

test.each([
  ["since 1999", ["1999"]],
  ["between 2019 and 2021", ["2019/2021", "2019"]],
  ["the 2019-20 season", ["2019/2020"]],
  ["winter of 2024", ["2024-24"]],
  ["in the 1980s", ["198X"]],
  ["in 2012.5", []],
  ["2012 seats", []],
  ["$2015 to 2020", []],
  ["2021 to 2019", []],
])("%s", (text, expected) => {
  expect(years(text)).toEqual(expected);
});
