import { findDateline } from "../../text/dateline";
import { firstEndingAfter } from "../../text/spans";
import type { SurfaceText } from "../surface/surface-text";
import type { MentionDraft } from "./types";

const PLACE_BEFORE = new Set(
  "in at near outside inside around across through throughout off".split(" "),
);
/** Before "of" they say that it is a place: "the city of Lind". */
const PLACE_NOUNS = new Set(
  "city town village port capital suburb district island outskirts streets north south east west centre center".split(
    " ",
  ),
);
/** Names that are surely persons' are not doubted. */
const SURE = 0.8;

/** Names that the article uses as places somewhere ("in Lind", "LIND, Oct 3 —") are no persons only because they act somewhere else. */
export function markPlaces(surface: SurfaceText, names: readonly MentionDraft[]): MentionDraft[] {
  const places = new Set(
    names.filter((name) => standsForPlace(surface, name)).map(({ name }) => name.toLowerCase()),
  );
  return names.map((name) => {
    const doubtful =
      name.actorKind === null || (name.actorKind === "PERSON" && name.confidence < SURE);
    return doubtful && places.has(name.name.toLowerCase())
      ? { ...name, rule: "place-name", actorKind: null }
      : name;
  });
}

function standsForPlace({ words, text }: SurfaceText, { span }: MentionDraft): boolean {
  const first = firstEndingAfter(words, span.start);
  const next = words[firstEndingAfter(words, span.end)];
  const before = words[first - 1]?.lower ?? "";
  if (before === "of" && PLACE_NOUNS.has(words[first - 2]?.lower ?? "")) return true;
  if (PLACE_BEFORE.has(before)) return next?.class !== "CLITIC";
  const [paragraph] = text.paragraphs;
  const dateline = paragraph === undefined ? null : findDateline(text.text, paragraph);
  return dateline !== null && span.end <= dateline.place.end;
}
