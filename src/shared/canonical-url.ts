/**
 * A web address in the form in which articles are stored and looked up: as the URL standard writes it, without a fragment,
 * which names a place in the page and no other page. Null where it is no absolute http or https address.
 */
export function canonicalUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  return url.href;
}
