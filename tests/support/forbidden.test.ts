import { readArticle } from "../../src/reading/english";
import { forbiddenIn } from "./forbidden";
import type { Forbidden } from "./negatives";

const text = "On 4 May 2026, Mara Voss told the pilots that the harbour was open.";
const reading = readArticle(text, {});
const forbidden = (never: Forbidden | null) =>
  forbiddenIn({ collection: "test", text, why: "", never, knownFailure: null }, reading);

test("with nothing allowed, every attribution is forbidden", () => {
  expect(forbidden(null)).toHaveLength(reading.attributions.length);
  expect(forbidden(null)).not.toHaveLength(0);
});

test.each<[Forbidden, Forbidden]>([
  [{ content: "the harbour was open" }, { content: "Mara Voss told the pilots" }],
  [{ holds: "harbour" }, { holds: "On 4 May 2026" }],
  [{ speaker: "Mara Voss" }, { speaker: "The pilots" }],
  [{ addressee: "the pilots" }, { addressee: "Mara Voss" }],
  [{ cue: "told" }, { cue: "open" }],
  [{ cueClass: "SPEECH" }, { cueClass: "PROMISE" }],
  [{ modality: "ASSERTED" }, { modality: "QUESTIONED" }],
  [{ saidAt: "2026-05" }, { saidAt: "2025" }],
  [{ top: true }, { top: false }],
])("%j is read, %j is not", (read, unread) => {
  expect(forbidden(read)).toHaveLength(1);
  expect(forbidden(unread)).toEqual([]);
  expect(forbidden({ ...read, ...unread })).toEqual([]);
});

test("words that are not in the text are an error", () => {
  expect(() => forbidden({ holds: "the lighthouse" })).toThrow("the lighthouse");
});
