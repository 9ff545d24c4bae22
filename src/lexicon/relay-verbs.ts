/** Verbs for passing on what somebody else said, in the form that a request puts them in: "asked him to tell", "that he relay". */
export const RELAY_VERBS: ReadonlySet<string> = new Set(
  "relay convey pass transmit forward deliver communicate tell inform assure reassure notify warn".split(
    " ",
  ),
);
