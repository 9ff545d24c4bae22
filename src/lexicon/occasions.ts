/** Words for how, where and before whom something is said. All in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Occasions that two sides talk on: whoever else takes part is spoken to. */
export const TALK_NOUNS = words(
  "call conversation interview meeting talk talks chat exchange phone-in audience",
);

/** Utterances and writings that may be addressed: "a letter to the council". */
export const ADDRESSED_NOUNS = words(
  "speech statement remarks comments address letter message email e-mail note memo testimony submission filing briefing report interview post tweet broadcast lecture sermon eulogy",
);

/** Gatherings and journeys on which something is said. */
export const GATHERING_NOUNS = words(
  "conference rally summit hearing session sitting debate event ceremony forum visit trip tour panel vigil dinner inauguration congress convention trial webinar podcast programme program show",
);

/** Gatherings of a body: "the session" is one of whoever was last spoken to. */
export const SITTING_NOUNS = words("session sitting debate hearing meeting");

/** Who passes on what another says. */
export const INTERMEDIARY_NOUNS = words(
  "intermediary intermediaries go-between go-betweens mediator mediators messenger messengers conduit conduits courier couriers emissary emissaries interlocutor interlocutors backchannel back-channel channel relay",
);

/** They put an act of speaking apart from the one told before. */
export const APART_WORDS = words(
  "earlier later previously once separately elsewhere meanwhile before afterwards subsequently",
);
