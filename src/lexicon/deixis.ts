/** Words that mean something else with each speaker, place in a text, or day. In lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** They mean whoever speaks. "Mine" is left out: far more often it is a pit. */
export const SPEAKER_WORDS = words(
  "i me my myself we us our ours ourselves here i'm i've i'll i'd we're we've we'll we'd",
);

/** They mean what the text said before. */
export const ANAPHORIC_WORDS = words(
  `he him his himself she her hers herself it its itself they them their theirs themselves this these those such there
  you your yours yourself both neither former latter so same he's she's it's they're he'd she'd they'd he'll she'll they'll`.replace(
    /\s+/gu,
    " ",
  ),
);

/** They mean a day that only the date of the article tells. */
export const DAY_WORDS = words(
  `today yesterday tomorrow tonight now currently recently soon last next monday tuesday wednesday thursday friday saturday
  sunday ago week weekend`.replace(/\s+/gu, " "),
);
