import { analyseText } from "../../src/text/analyse";

const tokensOf = (text: string) => analyseText(text).tokens.map((token) => token.text);

test.each([
  [
    "clitics",
    "She's sure they don't, can't, we've I'll",
    "She 's sure they do n't , ca n't , we 've I 'll",
  ],
  ["curly clitics", "Lind’s didn’t", "Lind ’s did n’t"],
  ["cannot and its like", "cannot gonna gotta", "can not gon na got ta"],
  ["possessive plural", "leaders' plan", "leaders ' plan"],
  [
    "hyphens",
    "a 12-day well-known al-Hadi 1,000-year-old F-16",
    "a 12-day well-known al-Hadi 1,000-year-old F-16",
  ],
  [
    "numbers",
    "2,000.50 and 3.5m, 5% of $7 at 10:30 on 3/4 .225 1990s 5th",
    "2,000.50 and 3.5m , 5 % of $ 7 at 10:30 on 3/4 .225 1990s 5th",
  ],
  [
    "abbreviations",
    "Mr. Hall, U.S. a.m. J. K. Roe Inc. Ph.D. e.g. this.",
    "Mr. Hall , U.S. a.m. J. K. Roe Inc. Ph.D. e.g. this .",
  ],
  ["a full stop that is one", "It was the sun. Plan A.", "It was the sun . Plan A ."],
  ["lines drawn with signs", "*** ===== A << B", "*** ===== A << B"],
  ["faces, but no brackets behind colons", "Fine :-) (see: it) :)", "Fine :-) ( see : it ) :)"],
  ["No. before a number only", "No. 5 said: No.", "No. 5 said : No ."],
  [
    "addresses",
    "See https://lind.example/a?b=c, or write a.roe@lind.example.",
    "See https://lind.example/a?b=c , or write a.roe@lind.example .",
  ],
  [
    "names with dots and marks",
    "O'Neill AT&T lind.example @ana_roe #dam",
    "O'Neill AT&T lind.example @ana_roe #dam",
  ],
  ["dashes and ellipses", "yes -- no — well... so… end", "yes -- no — well ... so … end"],
  ["brackets and slashes", "(and/or) [sic]", "( and / or ) [ sic ]"],
  [
    "quotation marks",
    "``Yes,'' she said: \"no.\" 'I'm'",
    "`` Yes , '' she said : \" no . \" ' I 'm '",
  ],
  ["elisions", "the '90s, get 'em", "the '90s , get 'em"],
  ["signs beyond the basic plane", "fire 🔥🔥 𝒜b", "fire 🔥 🔥 𝒜b"],
])("%s", (_, text, expected) => {
  expect(tokensOf(text)).toEqual(expected.split(" "));
});

test("a token knows its sentence and its innermost quotation", () => {
  const { tokens } = analyseText(`Yes. "He said 'go' twice," she said.`);
  const at = (text: string) => tokens.find((token) => token.text === text);
  expect(at("Yes")).toMatchObject({ sentence: 0, quotation: null });
  expect(at("He")).toMatchObject({ sentence: 1, quotation: 0 });
  expect(at("go")).toMatchObject({ sentence: 1, quotation: 1 });
  expect(at("twice")).toMatchObject({ sentence: 1, quotation: 0 });
  expect(at("she")).toMatchObject({ sentence: 1, quotation: null });
});
