import { inflect } from "../../src/lexicon/inflection";

const forms = (base: string): string => {
  const { third, past, participle, gerund } = inflect(base);
  return [third, past.join("/"), participle.join("/"), gerund.join("/")].join(" ");
};

test.each([
  ["say", "says said said saying"],
  ["tell", "tells told told telling"],
  ["write", "writes wrote written writing"],
  ["deny", "denies denied denied denying"],
  ["pledge", "pledges pledged pledged pledging"],
  ["agree", "agrees agreed agreed agreeing"],
  ["plan", "plans planned planned planning"],
  ["admit", "admits admitted admitted admitting"],
  ["quip", "quips quipped quipped quipping"],
  ["hint", "hints hinted hinted hinting"],
  ["stress", "stresses stressed stressed stressing"],
  ["lie", "lies lay/lied lain/lied lying"],
  ["foretell", "foretells foretold foretold foretelling"],
  ["learn", "learns learned/learnt learned/learnt learning"],
  ["signal", "signals signaled/signalled signaled/signalled signaling/signalling"],
])("%s has the forms %s", (base, expected) => {
  expect(forms(base)).toBe(expected);
});

test.each(["report", "visit", "answer", "offer"])("%s keeps its last consonant single", (base) => {
  expect(inflect(base).past).toEqual([`${base}ed`]);
});
