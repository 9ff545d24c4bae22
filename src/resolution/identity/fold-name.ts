/**
 * Spellings that stand for one sound where a name is carried over into Latin letters, each with what is compared in its place: what
 * the usual systems (BGN/PCGN, ISO 9, DIN 31635, Hepburn) and the habits of newspapers make of one and the same letter. In this
 * order; ʃ, ʧ and ʒ are sounds of two letters.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[øœö]/g, "o"],
  [/ł/g, "l"],
  [/[đð]/g, "d"],
  [/ß/g, "ss"],
  [/[æä]/g, "ae"],
  [/ı/g, "i"],
  [/^(?:ye|ie|je)/g, "e"],
  [/o(?:ff|w)$/g, "ov"],
  [/e(?:ff|w)$/g, "ev"],
  [/shch|sch|sh|sz/g, "ʃ"],
  [/tch|tsch|ch|cz/g, "ʧ"],
  [/dzh|zh|dj/g, "ʒ"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ck|q|c(?=[aou])/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/oo|ou/g, "u"],
  [/ee/g, "i"],
  [/[yj](?![aeiou])|(?<=[^aeiou])[yj](?=[aeiou])/g, "i"],
  [/^[yj](?=[aeou])/g, "ʒ"],
  [/[yj]/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** One word of a normalised name as it sounds, so far as spellings of other scripts differ by habit. */
export function foldWord(word: string): string {
  return SPELLINGS.reduce(
    (folded, [spelling, sound]) => folded.replace(spelling, sound),
    word.replace(/['’]/gu, ""),
  );
}

/** What is left of a folded word without its vowels; the vowel that it begins with counts as one of any. */
export function skeletonOf(folded: string): string {
  const consonants = folded.replace(/[aeiou]+/g, "").replace(/(.)\1+/g, "$1");
  return /^[aeiou]/.test(folded) ? `a${consonants}` : consonants;
}

/** So many consonants a word must have for a vowel to be left out or to be a wholly other one. */
const LONG = 3;
const CLOSE: readonly string[] = ["ei", "ou", "ae", "ai"];

/**
 * Whether two words of names may be one name carried over in two ways: the same consonants, and vowels between them that
 * are close to each other ("Yevgeny", "Evgeni"). The last vowel tells more: "Mario" is not "Maria".
 */
export function isTransliteration(one: string, other: string): boolean {
  const [left, right] = [foldWord(one), foldWord(other)];
  if (left === right) return true;
  const skeleton = skeletonOf(left);
  if (skeleton !== skeletonOf(right)) return false;
  const [vowels, others] = [vowelsOf(left), vowelsOf(right)];
  if (vowels.length !== others.length) return false;
  const leftOut = vowels.filter((vowel, at) => (vowel === "") !== (others[at] === ""));
  if (leftOut.length > 1) return false;
  return vowels.every((vowel, at) => {
    const place = at === 0 ? "FIRST" : at === vowels.length - 1 ? "LAST" : "WITHIN";
    return isClose(vowel, others[at] ?? "", place, skeleton.length >= LONG);
  });
}

/** The vowels before, between and behind the consonants; empty where there are none. */
function vowelsOf(folded: string): string[] {
  return folded.split(/[^aeiou]/);
}

function isClose(
  one: string,
  other: string,
  place: "FIRST" | "WITHIN" | "LAST",
  isLong: boolean,
): boolean {
  if (one === other) return true;
  if (place === "LAST" && one.length + other.length > 2) return false;
  const pair = [...new Set([one.charAt(0), other.charAt(0)])].sort().join("");
  if (place === "LAST") return pair === "ei" || (pair === "i" && isLong);
  if (one === "" || other === "") return isLong && place === "WITHIN";
  const isNear = pair.length === 1 || CLOSE.includes(pair);
  return isNear || (isLong && place === "WITHIN" && pair === "ao");
}
