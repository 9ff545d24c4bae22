import type { CueClass } from "../shared/vocabulary";

const nouns = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .flatMap((noun) => [noun, noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
  );

const CONTENT_NOUNS: Readonly<Partial<Record<CueClass, ReadonlySet<string>>>> = {
  SPEECH: nouns(
    "claim statement argument assertion contention suggestion announcement remark comment explanation reminder insistence prediction declaration message word acknowledgment acknowledgement admission concession revelation finding conclusion charge",
  ),
  ACCUSATION: nouns("accusation allegation complaint criticism"),
  WARNING: nouns("warning threat"),
  DENIAL: nouns("denial"),
  PROMISE: nouns("promise pledge vow assurance guarantee commitment offer"),
  REQUEST: nouns("request demand call plea appeal proposal recommendation"),
  BELIEF: nouns(
    "belief view opinion conviction notion idea theory assumption impression sense feeling expectation suspicion fear hope concern doubt confidence worry",
  ),
  INTENTION: nouns("plan decision intention desire effort wish willingness"),
};

/** Nouns that word a content of their own ("the claim that …", "his call for …"), in singular and plural, with their class as cues. */
export const CLASS_OF_CONTENT_NOUN: ReadonlyMap<string, CueClass> = new Map(
  Object.entries(CONTENT_NOUNS).flatMap(([cueClass, list]) =>
    [...list].map((noun) => [noun, cueClass as CueClass] as const),
  ),
);

/** Nouns that stand for an attitude to what follows "for", "of", "to", "against", with a light verb: "expressed support for …". */
export const ATTITUDE_NOUNS = nouns(
  "support concern regret opposition hope confidence sympathy condolence admiration anger frustration doubt outrage solidarity interest disappointment dismay skepticism scepticism gratitude willingness readiness preference fear worry satisfaction alarm optimism surprise shock praise criticism",
);

/** Verbs that only carry such a noun. */
export const LIGHT_VERBS: readonly string[] = [
  "express",
  "voice",
  "offer",
  "show",
  "share",
  "give",
  "make",
  "reiterate",
  "declare",
  "raise",
  "issue",
];

/** Things written or broadcast, which speak for somebody: "the report said", "reports in …". */
export const DOCUMENT_NOUNS = nouns(
  "report statement letter memo email article document study survey poll filing complaint indictment lawsuit affidavit transcript tweet post message editorial column book essay release testimony ad advertisement notice headline sign banner paper journal bulletin communique interview speech draft text caption review analysis",
);
