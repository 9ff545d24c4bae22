/** Words that exclude each other where they stand in the same place, by base form: each line one pair. */
const PAIRS = `
  accept refuse|accept decline|allow ban|agree refuse|approve refuse|arrive leave|begin conclude|begin cease|build destroy
  buy sell|close open|decline grow|cut grow|decline rise|fail succeed|lose win|join leave|join quit|keep cut
  enter leave|endorse oppose|endorse condemn|guilty innocent|legal illegal|alive dead|safe unsafe|safe dangerous
  true false|possible impossible|ready unready|north south|east west|northern southern|eastern western|first last|first second
  upper lower|lift impose|raise cut|raise lower|include exclude|import export|man woman|male female|morning evening
  advance retreat|confirm refute|extend end|full empty|high low|inside outside|before after|left right|more fewer|more less
  private public|resume cease|spring autumn|summer winter|tighten ease|top bottom|urban rural|major minor
`;

/** Each word → those that exclude it. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, other: string): void => {
    opposites.set(word, (opposites.get(word) ?? new Set<string>()).add(other));
  };
  for (const pair of PAIRS.trim().split(/[|\n]/u)) {
    const [one = "", other = ""] = pair.trim().split(" ");
    add(one, other);
    add(other, one);
  }
  return opposites;
})();
