/** The inflected forms of an English verb; several where spellings vary ("learned", "learnt"; "signaled", "signalled"). */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

/** base: past participle (variants joined by "/"). Prefixed verbs (foretell, overhear) look their last part up. */
const IRREGULAR = new Map(
  `arise arose arisen|awake awoke awoken|be was/were been|bear bore borne|beat beat beaten|become became become|begin began begun|
  bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|blow blew blown|break broke broken|
  bring brought brought|build built built|burn burned/burnt burned/burnt|buy bought bought|cast cast cast|
  catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|
  do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|
  fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forbid forbade forbidden|
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|
  grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
  keep kept kept|know knew known|lay laid laid|lead led led|learn learned/learnt learned/learnt|leave left left|lend lent lent|
  let let let|lie lay/lied lain/lied|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|
  overcome overcame overcome|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven|put put put|quit quit quit|read read read|ride rode ridden|
  ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|
  set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|
  sleep slept slept|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|stand stood stood|steal stole stolen|
  stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|
  teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|
  understand understood understood|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written`
    .split("|")
    .map((entry) => {
      const [base = "", past = "", participle = ""] = entry.trim().split(" ");
      return [base, { past: past.split("/"), participle: participle.split("/") }] as const;
    }),
);

const PREFIXES = ["fore", "over", "under", "mis", "re", "un", "out"];

/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING = new Set(
  "admit submit commit permit omit regret refer prefer defer infer confer concur rebut rebel compel propel expel repel control".split(
    " ",
  ),
);

const irregularOf = (base: string) => {
  const own = IRREGULAR.get(base);
  if (own) return own;
  const prefix = PREFIXES.find((p) => base.startsWith(p) && IRREGULAR.has(base.slice(p.length)));
  const stem = prefix && IRREGULAR.get(base.slice(prefix.length));
  if (!stem) return undefined;
  const prefixed = (forms: readonly string[]) => forms.map((form) => prefix + form);
  return { past: prefixed(stem.past), participle: prefixed(stem.participle) };
};

/** Verbs in -l that British spelling doubles and American spelling does not. */
const VARYING = new Set("signal quarrel cancel counsel label travel marshal dial rival".split(" "));

/** What -ed and -ing are put to: the base, or the base with its last consonant doubled. */
const stems = (base: string): readonly string[] => {
  const doubled = base + base.slice(-1);
  if (VARYING.has(base)) return [base, doubled];
  const doubles = DOUBLING.has(base) || /^(?:qu|[^aeiou])*[aeiou][bdgklmnprtvz]$/.test(base);
  return [doubles ? doubled : base];
};

const third = (base: string): string => {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};

const regularPast = (base: string): readonly string[] => {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
};

const gerund = (base: string): readonly string[] => {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base) && base.length > 2) return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
};

/** All forms of a verb given by its base form, in lower case. */
export function inflect(base: string): VerbForms {
  const irregular = irregularOf(base);
  const past = irregular?.past ?? regularPast(base);
  return {
    base,
    third: third(base),
    past,
    participle: irregular?.participle ?? past,
    gerund: gerund(base),
  };
}
