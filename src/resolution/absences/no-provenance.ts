/** What a document says of itself. */
export interface DocumentFacts {
  readonly hasOutlet: boolean;
  readonly hasAuthor: boolean;
  readonly hasDate: boolean;
}

/** "It names no outlet and no date of publication." Many reports have no author; that is told where outlet or date is missing, too. */
export function noProvenance({ hasOutlet, hasAuthor, hasDate }: DocumentFacts): string[] {
  if (hasOutlet && hasDate) return [];
  const missing = [
    ...(hasAuthor ? [] : ["no author"]),
    ...(hasOutlet ? [] : ["no outlet"]),
    ...(hasDate ? [] : ["no date of publication"]),
  ];
  const last = missing.at(-1) ?? "";
  const first = missing.slice(0, -1).join(", ");
  return [`It names ${first === "" ? last : `${first} and ${last}`}.`];
}
