import fc from "fast-check";
import { InputError } from "../../../src/shared/errors";
import { parseSearch } from "../../../src/store/search/parse-search";
import { type SearchQuery, searchFields } from "../../../src/store/search/search-query";

const parse = (text: string) => parseSearch(text, "filter.text", searchFields);

/** A query as a text that shows how it was understood. */
function shown(query: SearchQuery): string {
  switch (query.kind) {
    case "words":
      return `${query.text}${query.isPrefix ? "…" : ""}`;
    case "named":
      return `${query.field}=${query.name}${query.isPrefix ? "…" : ""}`;
    case "not":
      return `not ${shown(query.part)}`;
    case "and":
    case "or":
      return `(${query.parts.map(shown).join(` ${query.kind} `)})`;
  }
}

test.each([
  ["ferry", "ferry"],
  ["ferry quay", "(ferry and quay)"],
  ['"ferry to Vell" quay', "(ferry to Vell and quay)"],
  ["“ferry row”", "ferry row"],
  ["„ferry row“", "ferry row"],
  ["ferry or quay", "(ferry or quay)"],
  ["ferry quay OR tram", "((ferry and quay) or tram)"],
  ["ferry -quay", "(ferry and not quay)"],
  ['-"ferry row"', "not ferry row"],
  ["ferry --quay", "(ferry and not quay)"],
  ["negotiat*", "negotiat…"],
  ["speaker:brenn", "speaker=brenn"],
  ['Speaker:"Ada Brenn" ferry', "(speaker=Ada Brenn and ferry)"],
  ["-outlet:courier ferry", "(not outlet=courier and ferry)"],
  ["about:bren*", "about=bren…"],
  ["cue:deny or addressee:reporters", "(cue=deny or addressee=reporters)"],
  ["ferry (quay or tram)", "(ferry and (quay or tram))"],
  ["-(quay or tram) ferry", "(not (quay or tram) and ferry)"],
  // What is none of this is a word.
  ["10:30 re:start", "(10:30 and re:start)"],
  ["well-known e-mail", "(well-known and e-mail)"],
  ["oregon order", "(oregon and order)"],
  ["neg*tiate", "neg*tiate"],
  ["don't panic", "panic"],
  // What is left open reaches to the end.
  ['ferry "quay row', "(ferry and quay row)"],
  ["(ferry or quay", "(ferry or quay)"],
  // What no index holds is passed over.
  ["the ferry & of Vell", "(ferry and Vell)"],
  ["ferry or the", "ferry"],
  ["or ferry or", "ferry"],
  ["() ferry - *", "ferry"],
  ["to-do", "to-do"],
])("%s is %s", (text, expected) => {
  expect(shown(parse(text))).toBe(expected);
});

test.each([
  ["the of", "expected at least one word that is not as frequent as the, of or to"],
  ["!!!", "expected at least one word"],
  ['"to be or not to be"', "expected at least one word"],
  ["-", "expected at least one word"],
  ["ferry)", "the parenthesis at character 6 closes none"],
  [`${"(".repeat(11)}ferry`, "parentheses may stand at most 10 deep"],
  ["speaker:", 'expected a name behind speaker:, as in speaker:"Ada Brenn"'],
  ['speaker:"?"', "expected a name behind speaker:"],
  ["about:(a or b)", "expected a name behind about:"],
  ["ne*", "expected at least 3 characters before *"],
  [Array(9).fill("ferr*").join(" "), "expected * at most 8 times"],
  [Array(65).fill("ferry").join(" "), "expected at most 64 words, phrases and names"],
])("%s is refused", (text, message) => {
  expect(() => parse(text)).toThrow(InputError);
  expect(() => parse(text)).toThrow(`filter.text: ${message}`);
});

test("a name that means nothing in a list is refused with what does", () => {
  expect(() => parseSearch("cue:deny", "filter.text", ["speaker", "outlet"])).toThrow(
    'filter.text: cue: cannot be looked for here, only speaker:, outlet:; "cue" in quotation marks is a word.',
  );
});

const written = fc.array(
  fc.oneof(
    fc.constantFrom(..."\"“”()-*: 'or'\\&|!<>".split(""), " or ", "speaker:", "outlet:", "the "),
    fc.constantFrom("ferry ", "quay", "negotiat*", "Ж", "東京", "é", "10", "\u{1f6a2}"),
    fc.string({ unit: "binary", maxLength: 4 }),
  ),
  { maxLength: 40 },
);

test("any text is a query or a clear error", () => {
  fc.assert(
    fc.property(written, (pieces) => {
      try {
        parse(pieces.join(""));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
});

const word = fc.constantFrom("ferry", "quay", "strike", "Vell", "Brenn", "harbour");
const leaf: fc.Arbitrary<SearchQuery> = fc.oneof(
  fc.record({
    kind: fc.constant("words" as const),
    text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
    isPrefix: fc.constant(false),
  }),
  fc.record({ kind: fc.constant("words" as const), text: word, isPrefix: fc.constant(true) }),
  fc.record({
    kind: fc.constant("named" as const),
    field: fc.constantFrom(...searchFields),
    name: word,
    isPrefix: fc.boolean(),
  }),
);

/** As somebody would write it. */
function typed(query: SearchQuery): string {
  switch (query.kind) {
    case "words":
      return query.isPrefix ? `${query.text}*` : `"${query.text}"`;
    case "named":
      return `${query.field}:${query.name}${query.isPrefix ? "*" : ""}`;
    case "not":
      return `-(${typed(query.part)})`;
    case "and":
      return query.parts.map((part) => `(${typed(part)})`).join(" ");
    case "or":
      return query.parts.map((part) => `(${typed(part)})`).join(" or ");
  }
}

test("what is written is what is understood", () => {
  const { query } = fc.letrec<{ query: SearchQuery }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant("not" as const), part: tie("query") }),
      fc.record({
        kind: fc.constantFrom("and" as const, "or" as const),
        parts: fc.array(tie("query"), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }));
  fc.assert(
    fc.property(query, (meant) => {
      const text = typed(meant);
      fc.pre((text.match(/\w\*/g) ?? []).length <= 8);
      expect(parse(text)).toEqual(meant);
    }),
  );
});
