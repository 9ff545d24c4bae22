/** Gives a text of so many UTF-16 code units. */
type TextMaker = (length: number) => string;

/** The same words again and again. */
function repeat(unit: string): TextMaker {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** The same words again and again between others that stand there once. */
function within(before: string, unit: string, after: string): TextMaker {
  return (length) =>
    before +
    unit.repeat(Math.max(1, Math.floor((length - before.length - after.length) / unit.length))) +
    after;
}

/** Words that differ each time. */
function count(unitAt: (index: number) => string): TextMaker {
  return (length) => {
    const units: string[] = [];
    for (let at = 0, size = 0; size < length; at += 1) {
      const unit = unitAt(at);
      units.push(unit);
      size += unit.length;
    }
    return units.join("").slice(0, length);
  };
}

/** A name of its own for every number, of invented syllables. */
function nameOf(index: number): string {
  let name = "";
  for (let rest = index, first = true; first || rest > 0; rest = Math.floor(rest / 80)) {
    name += "bcdfghklmnprstvz".charAt(rest % 16) + "aeiou".charAt(Math.floor(rest / 16) % 5);
    first = false;
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}ld`;
}

/** Words and marks that rules look for, in an order that has no grammar; the same ones each time. */
function shuffle(units: readonly string[]): TextMaker {
  return (length) => {
    let state = 1;
    return count(() => {
      // a linear congruential generator; its lower bits repeat too soon
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return `${units[Math.floor(state / 1024) % units.length]} `;
    })(length);
  };
}

const OFFICES = ["president", "minister", "mayor", "spokesman", "judge"];

/**
 * Texts that are no articles, by what they are made of: each is as much of one thing as there is room for. Reading has to
 * survive them in time that grows with their length alone.
 */
export const ADVERSARIAL_TEXTS: Readonly<Record<string, TextMaker>> = {
  // marks
  "straight quotation marks": repeat('"'),
  "opening quotation marks": repeat("“"),
  "closing quotation marks": repeat("”"),
  "empty quotations": repeat("“”"),
  "opening marks with spaces": repeat("“ "),
  apostrophes: repeat("’"),
  guillemets: repeat("«»‹›"),
  "typewriter marks": repeat("`` a '' "),
  "opening brackets": repeat("("),
  "closing brackets": repeat(")] "),
  "brackets of all kinds": repeat("([{<>}])"),
  "full stops": repeat("."),
  "exclamation marks": repeat("! "),
  ellipses: repeat("… "),
  dashes: repeat("a — "),
  hyphens: repeat("a-"),
  commas: repeat("a, "),
  semicolons: repeat("a; "),
  colons: repeat(":"),
  possessives: repeat("the leaders' plan's "),
  "feet and inches": repeat("6'2\" "),
  // layout
  newlines: repeat("\n"),
  "carriage returns": repeat("\r\n"),
  "one letter a line": repeat("a\n"),
  "one sentence a line": repeat("Lee said.\n"),
  blanks: within("a", " ", "b"),
  "table rows": repeat("| a | b |\n"),
  "numbered list": repeat("1. Go.\n"),
  markup: repeat("<p>a</p>"),
  "data interchange": repeat('{"a":["b"]},'),
  datelines: repeat("OSLO, March 5 (KNA) — Lee said so.\n"),
  bylines: repeat("By Anna Lee\n"),
  headlines: repeat("Lee: I will go\n"),
  // characters
  "combining marks": repeat("\u0301"),
  "marked letters": repeat("e\u0301"),
  "many marks a letter": repeat(`a${"\u0301".repeat(500)} `),
  "right to left": repeat("\u0627\u0644\u0631 "),
  "no spaces between words": repeat("你好。"),
  emoji: repeat("👨‍👩‍👧 😀🇸🇪"),
  "high surrogates": repeat("\ud800"),
  "low before high surrogates": repeat("\udc00\ud800"),
  "nul characters": repeat("\u0000"),
  "zero width spaces": repeat("a\u200b"),
  "one word": repeat("a"),
  "one capitalised word": repeat("A"),
  "long words": count((at) => `${"x".repeat(1000)}${at} `),
  // sentences
  "one sentence of one word": repeat("word "),
  "one sentence of articles": repeat("the "),
  "one sentence of prepositions": repeat("of the "),
  "one sentence of coordinators": repeat("and "),
  "one sentence of auxiliaries": repeat("would have been being "),
  "prose in one paragraph": repeat(
    "Lee said it rained on Monday and the mayor told reporters that she would go. ",
  ),
  "prose without full stops": repeat(
    "Lee said it rained on Monday and the mayor told reporters that she would go ",
  ),
  "unknown words": count((at) => `${nameOf(at).toLowerCase()} `),
  "words of all kinds": shuffle(
    "“ ” \" ' Lee said that he ( ) . , : told the president according to not 1 March — who ’s ? and asked Mora Swedish".split(
      " ",
    ),
  ),
  // cues
  cues: repeat("said told asked warned "),
  "cue chain": repeat("he said that "),
  "cue chain of names": repeat("Lee said Mora told Dunn that "),
  "cue chain with commas": repeat("he said, she said, "),
  "request chain": repeat("asked Lee to ask Mora to "),
  "relative clauses": repeat("Lee, who said that Mora, who said that "),
  "passive reports": repeat("It was said that it was reported that "),
  "nominal chain": repeat("the claim that the report that "),
  "according to": repeat("according to "),
  "according to a name": repeat("according to Lee, according to the bank, "),
  "according to, at the end": repeat("It rained, according to Lee. "),
  "as noted": repeat("as he noted, as she said, "),
  verdicts: repeat("The court ruled that "),
  refusals: repeat("declined to say "),
  conditions: repeat("Lee said if it rains, "),
  intermediaries: repeat("through Lee through Mora "),
  "news media": repeat("Lee told KNA that TVO reported that "),
  occasions: repeat("in a phone call with Lee at a meeting with "),
  // quotations
  "attributed quotations": repeat("“Yes,” Lee said. "),
  "attributed quotations, a paragraph each": repeat("“It rains here,” Lee said.\n"),
  "quotations behind a colon": repeat('Lee said: "Go on." '),
  "quotations behind a comma": repeat("“yes,” Lee said, "),
  "quoted words": repeat("Lee said the “plan” "),
  "one quotation of sentences": within("Lee said: “", "Go on. ", "”"),
  "one quotation, a cue in every clause": within("“", "he said that ", "”"),
  "one quotation, a cue in every sentence": within("“", "Mora said that it rains. ", "” Lee said."),
  "one quotation left open": within("“", "he said that ", ""),
  "one quotation of bracketed cues": within("“", "[he said that] ", "”"),
  "one quotation of quotations": within("“", "‘It rains,’ Mora said. ", "” Lee said."),
  "one quotation at every depth": within("“‘“‘“‘“‘", "he said that ", "’”’”’”’”"),
  "one quotation over all paragraphs": within("Lee said: ", "“Mora said that it rains.\n", ""),
  "one quoted list": within("Lee said ", "“plan”, ", "."),
  "nested quotations": repeat("“He said, ‘She said, “They said so.”’” "),
  "nested quotations left open": repeat("“a ‘b "),
  "brackets in quotations": repeat("“(he [the mayor] said) [that it] is” "),
  "quotations that go on": within("Lee said it rained. ", "“It really rains a lot here.” ", ""),
  "quotations that go on, a paragraph each": within(
    "“It rains,” Lee said.\n",
    "“It really rains a lot here.”\n",
    "",
  ),
  // turns
  turns: repeat("LEE: I went home. MORA: You did not.\n"),
  "short turns": repeat("Lee: Go.\n"),
  "questions and answers": repeat("Q: Why did you go? A: I had to.\n"),
  "turns without lines": repeat("Lee: Mora: "),
  tweets: repeat("RT @lee: go #now http://a.b "),
  // names
  "one name": repeat("Lee "),
  "one name, a sentence each": repeat("Lee. "),
  "names of their own": count((at) => `${nameOf(at)}, `),
  "speakers of their own": count((at) => `${nameOf(at)} ${nameOf(7 * at + 3)} said it rained. `),
  "speakers of one surname": count((at) => `${nameOf(at)} Lee said it rained. `),
  "speakers of one given name": count((at) => `Anna ${nameOf(at)} said so. `),
  "speakers of one given name and surname": count((at) => `Anna ${nameOf(at)} Lee said so. `),
  "joint names": repeat("Lee and Mora and "),
  initials: repeat("J. K. Lee "),
  abbreviations: repeat("U.S."),
  acronyms: count(
    (at) => `the ${nameOf(at)} Party (${nameOf(at).slice(0, 3).toUpperCase()}) said so. `,
  ),
  "words misspelt for names": count((at) => `${nameOf(at)} lEE ${nameOf(at).toLowerCase()} `),
  countries: repeat("the Swedish president of France "),
  organisations: repeat("the Bank of the Ministry of "),
  // descriptions
  offices: repeat("President "),
  "long titles": repeat("Deputy Assistant Vice "),
  "one office": repeat("The president said the minister said so. "),
  "offices of their own": count(
    (at) => `The ${OFFICES[at % OFFICES.length]} of ${nameOf(at)} said so. `,
  ),
  "office holders of their own": count((at) => `President ${nameOf(at)} and the president left. `),
  "offices of one person": count((at) => `Anna Lee, the mayor of ${nameOf(at)}, left. `),
  "bodies of their own": count((at) => `The ${nameOf(at)} ministry and the ministry said so. `),
  appositions: repeat("Lee, the president of the bank, "),
  groups: repeat("officials said residents said experts said "),
  pairs: repeat("Lee and Mora met. Both said so. The two said so. "),
  pronouns: repeat("he him his she her they them it "),
  "pronouns that speak": repeat("He said she said. "),
  // numbers and times
  digits: repeat("1"),
  numbers: repeat("1 "),
  "numbers with commas": repeat("1,"),
  "numbers with hyphens": repeat("1-"),
  "number words": repeat("one hundred thousand "),
  ranges: repeat("10 to 15 "),
  amounts: repeat("$5 million and 5% "),
  months: repeat("March "),
  dates: repeat("5 March 2025 "),
  "dates that are told": repeat("Lee said on 5 March 2025 that it rained. "),
  weekdays: repeat("Monday "),
  "spans of time": repeat("from March to "),
  years: repeat("2025 "),
  decades: repeat("the 1990s "),
  quarters: repeat("the third quarter of "),
  "times ago": repeat("two weeks ago "),
  "open times": repeat("since March "),
  // addresses
  addresses: repeat("http://a.b/c?d "),
  "one long address": repeat("http://a."),
  "mail addresses": repeat("a.b@c."),
  handles: repeat("@lee: go "),
};
