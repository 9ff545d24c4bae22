/** Small words inside persons' names, in lower case: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da do dos das du van von und zu zum zur der den ter te bin ibn bint binti binte abu al el ul ben la le las los y e
  af av ap ka wa ould`.split(/\s+/),
);

/** A name that begins with a small letter because an article is joined to it: "al-Masri", "d'Aubigny". */
export const JOINED_ARTICLE =
  /^(?:a[dlnrstz]|a[st]h|e[dlns]|ul|u[lr]|bin|ibn|abu|d|l)[-'’](?=\p{Lu})/u;
