/** A tag as the tagger knows it: the Penn Treebank's and the universal part of speech in one, for instance "NNP ADJ". */
export interface Tag {
  /** Penn Treebank (XPOS). */
  readonly penn: string;
  /** Universal Dependencies (UPOS). */
  readonly universal: string;
}

/** Tags by number. */
export class TagSet {
  readonly tags: readonly Tag[];
  /** A number from 0 to 31 for each tag: words of one universal part of speech are one kind, marks one by Penn tag. */
  readonly kinds: Int32Array;

  /** @param names each a Penn tag, a space and a universal tag. */
  constructor(readonly names: readonly string[]) {
    this.tags = names.map((name) => {
      const [penn = "", universal = ""] = name.split(" ");
      return { penn, universal };
    });
    const kinds = this.tags.map((tag) => (tag.universal === "PUNCT" ? tag.penn : tag.universal));
    const distinct = [...new Set(kinds)];
    this.kinds = Int32Array.from(kinds, (kind) => distinct.indexOf(kind) & 31);
  }
}
