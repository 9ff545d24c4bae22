/** What an editor does to a report that comes in over the wire. */
export interface Edit {
  /** The share of its sentences that are cut off at the end, 0 to 1. */
  readonly cut: number;
  /** The share of the others that are left out here and there. */
  readonly dropped: number;
  /** The share of words that are exchanged for others. */
  readonly reworded: number;
  /** Whether the first sentence is written anew. */
  readonly newLead: boolean;
}

/**
 * A report as another outlet might carry it.
 * @param random gives numbers in [0, 1).
 */
export function editedCopy(text: string, edit: Edit, random: () => number): string {
  const sentences = text.split(/(?<=[.!?]["”’]?)\s+/u);
  const kept = sentences.slice(0, Math.max(1, Math.ceil(sentences.length * (1 - edit.cut))));
  const body = (edit.newLead ? kept.slice(1) : kept).filter(() => random() >= edit.dropped);
  const lead = edit.newLead ? ["Here is what became known in the course of the day."] : [];
  const reword = (word: string): string =>
    random() < edit.reworded ? `${word}${Math.floor(random() * 10)}` : word;
  return [...lead, ...body].map((sentence) => sentence.split(" ").map(reword).join(" ")).join(" ");
}
