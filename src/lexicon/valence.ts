const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that speak well of something, by base form. */
export const FAVOURABLE: ReadonlySet<string> = words(
  `solution success progress improvement improve fair right necessary benefit beneficial help protect strengthen save safe safer better best good
  vital boost answer achievement opportunity sensible reasonable wise sound effective calmer stronger fairer prosper thrive`,
);

/** Words that speak ill of something, by base form. */
export const UNFAVOURABLE: ReadonlySet<string> = words(
  `hurt harm harmful damage mistake failure fail disaster disastrous wrong unfair unjust injustice dangerous undermine betray betrayal destroy reckless
  shameful disgrace cruel useless worse worst bad ruin catastrophe catastrophic illegal immoral chaos folly burden punish unacceptable hypocrisy scandal`,
);

/** Cues that speak well of their content, and such as speak ill of it, by base form. */
export const FAVOURING_CUES: ReadonlySet<string> = words(
  "defend praise welcome support back endorse hail applaud approve commend laud champion",
);
export const DISFAVOURING_CUES: ReadonlySet<string> = words(
  "criticize criticise condemn denounce slam oppose attack blast decry deplore lambast lambaste assail fault",
);
