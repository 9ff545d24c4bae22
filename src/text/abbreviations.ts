/**
 * Words that keep a full stop of their own, in lower case and without it. What follows decides whether one ends a sentence;
 * the three sorts differ in how much proof of that they ask for.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by the name or number they belong to, so that they never end a sentence. */
const BEFORE_NAME = words(`
  mr mrs ms messrs mx dr prof gen maj col lt capt cmdr cpl sgt pfc adm brig sen rep gov pres rev hon fr supt insp det
  ste mt ft amb sec treas asst assoc dep sheik vs v cf viz fig figs eq vol ch approx
`);

/** Followed by a number when they abbreviate; otherwise they are words of their own ("No."). */
const BEFORE_NUMBER = words("no nos art p pp para sect c ca b d m");

/** They may end a sentence or stand before any word. */
const ANYWHERE = words(`
  st ave inc corp co ltd llc plc bros jr sr esq etc al ph.d m.d b.a m.a m.b.a d.d.s j.d ll.b
  u.s u.k u.n e.u u.s.a u.a.e u.s.s.r d.c n.y l.a a.m p.m a.d b.c e.g i.e a.k.a p.s
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  ont que alta dept est min max ext rd blvd ave hwy bldg
`);

export type AbbreviationKind = "BEFORE_NAME" | "BEFORE_NUMBER" | "ANYWHERE";

/** What sort of abbreviation `word` (without its last full stop) is, or null where its full stop is a full stop. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const key = word.toLowerCase();
  if (BEFORE_NAME.has(key)) return "BEFORE_NAME";
  if (BEFORE_NUMBER.has(key)) return "BEFORE_NUMBER";
  if (ANYWHERE.has(key) && isWrittenLikeOne(word, key)) return "ANYWHERE";
  return /^\p{L}(?:\.\p{L})+$/u.test(word) ? "ANYWHERE" : null;
}

/** "Sun." and "Miss." abbreviate; "sun." and "MISS." end a sentence. */
function isWrittenLikeOne(word: string, key: string): boolean {
  const capitalised = /^\p{Lu}\p{Ll}+$/u.test(word);
  return capitalised || key.includes(".") || key === "etc" || key === "al" || key === "est";
}
