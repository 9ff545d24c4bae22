/**
 * A name in the form in which names are compared: without diacritics and case, with straight apostrophes, single spaces,
 * and without a leading article, full stops or a possessive ending.
 */
export function normaliseName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’ʼ`´]/gu, "'")
    .toLowerCase()
    .replace(/[.,]/gu, "")
    .replace(/['’]s?$/u, "")
    .replace(/[\s\u2010-\u2015-]+/gu, " ")
    .trim()
    .replace(/^the /u, "");
}
