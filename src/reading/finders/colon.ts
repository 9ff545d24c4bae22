import { trim } from "../../text/spans";
import { contentSpans, plainDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { opensQuotation, type SurfaceText, spanOf } from "../surface/surface-text";

const MAX_NAME = 8;
/** Fewer paragraphs with a label are no dialogue. */
const FEWEST_TURNS = 2;

/** Whether the capitalised words before the colon are known for a name: two of them, or one that comes up inside another sentence. */
function isName(
  surface: SurfaceText,
  first: number,
  end: number,
  names: ReadonlySet<string>,
): boolean {
  const words = surface.words.slice(first, end);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (
    capitals.length === 0 ||
    !words.every((word) => ["NAME", "NOUN", "MARK", "NUMBER", "CLITIC"].includes(word.class))
  )
    return false;
  if (opensQuotation(surface, end + 1) && capitals.length === words.length) return true;
  return words.every(({ text, class: cls }) => cls !== "NAME" || names.has(text));
}

/** Words with a capital where no sentence begins. */
function namesIn(surface: SurfaceText): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, word] of surface.words.entries()) {
    if (word.class === "NAME" && surface.words[index - 1]?.sentence === word.sentence)
      names.add(word.text);
  }
  return names;
}

interface TokensOfSentence {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The colon that what opens the sentence, a label or a name, stands before; null where none does. */
function colonAfterLabel({ words }: SurfaceText, sentence: TokensOfSentence): number | null {
  const { firstToken: first, endToken: end } = sentence;
  let at = first;
  while (at < Math.min(end, first + MAX_NAME) && words[at]?.text !== ":") at += 1;
  const labels =
    words[at]?.text === ":" && at > first && at + 1 < end && words[first]?.quotation === null;
  return labels ? at : null;
}

function labelOf(surface: SurfaceText, sentence: TokensOfSentence): string | null {
  const at = colonAfterLabel(surface, sentence);
  if (at === null) return null;
  const { start, end } = spanOf(surface, sentence.firstToken, at);
  return surface.text.text.slice(start, end);
}

/** Labels of the turns of an interview, "Q" and "A": they open several paragraphs each, and there are two of them or more. */
function turnLabels(surface: SurfaceText): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { firstSentence } of surface.text.paragraphs) {
    const sentence = surface.text.sentences[firstSentence];
    const label = sentence && labelOf(surface, sentence);
    if (label && /^\p{Lu}/u.test(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const repeated = [...counts].flatMap(([label, count]) => (count >= FEWEST_TURNS ? [label] : []));
  return new Set(repeated.length >= FEWEST_TURNS ? repeated : []);
}

function colon(
  surface: SurfaceText,
  sentence: TokensOfSentence,
  names: ReadonlySet<string>,
  turns: ReadonlySet<string>,
): AttributionDraft | null {
  const { firstToken: first, endToken: end } = sentence;
  const at = colonAfterLabel(surface, sentence);
  if (at === null) return null;
  const isTurn = turns.has(labelOf(surface, sentence) ?? "");
  if (!isTurn && !isName(surface, first, at, names)) return null;
  const content = contentSpans(surface, { first: at + 1, end });
  return plainDraft({
    rule: "colon",
    confidence: opensQuotation(surface, at + 1) ? 0.9 : 0.6,
    content,
    cue: spanOf(surface, at, at + 1),
    cueLemma: ":",
    source: [spanOf(surface, first, at)],
  });
}

/** In a dialogue a name and a colon at the head of a paragraph give its speaker the floor for all of it. */
function asTurn(surface: SurfaceText, draft: AttributionDraft, end: number): AttributionDraft {
  const start = draft.content[0]?.start ?? end;
  return { ...draft, confidence: 0.9, content: [trim(surface.text.text, { start, end })] };
}

/** X: … at the head of a sentence, where X is a name or a label of turns; the whole paragraph where several begin so. */
export const colonFinder: Finder = {
  name: "colon",
  find: (surface) => {
    const { paragraphs, sentences } = surface.text;
    const names = namesIn(surface);
    const labels = turnLabels(surface);
    const drafts = sentences.map((sentence) => colon(surface, sentence, names, labels));
    const turns = paragraphs.filter(({ firstSentence }) => drafts[firstSentence]);
    if (turns.length >= FEWEST_TURNS) {
      for (const { firstSentence, end } of turns) {
        const draft = drafts[firstSentence];
        if (draft) drafts[firstSentence] = asTurn(surface, draft, end);
      }
    }
    return drafts.filter((draft) => draft !== null);
  },
};
