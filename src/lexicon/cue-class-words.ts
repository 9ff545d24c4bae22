import type { CueClass } from "../shared/vocabulary";

type WordsByClass = Readonly<Partial<Record<CueClass, string>>>;

/** Words of one part of speech by their base form. A word listed under two classes belongs to the first of them. */
function byWord(lists: WordsByClass): ReadonlyMap<string, CueClass> {
  const found = new Map<string, CueClass>();
  for (const [cueClass, list] of Object.entries(lists))
    for (const word of list.trim().split(/\s+/))
      if (!found.has(word)) found.set(word, cueClass as CueClass);
  return found;
}

/** Classes of verbs that may attribute something although no frame of theirs is known (those with frames: cue-verbs). */
export const VERB_CLASSES = byWord({
  SPEECH: `address apologise babble banter blurt broadcast chat chorus circulate communicate compare confide converse declaim
    define deliver digress disseminate drawl drone enthuse enumerate enunciate equate evoke expound extemporize extol gossip
    greet harangue hype impart insinuate interview intimate introduce jest jibe leak liken mouth orate paraphrase
    parrot pitch plug prattle publicize quibble raise ramble rap recap recollect rehearse rephrase restate revisit
    sermonize sing slur spew spin spout stutter tease telegraph trumpet update utter verbalize vocalize voice waffle whimper
    whine wisecrack yammer`,
  WRITING: `author cable compose draft edit editorialize enshrine fax inscribe instagram jot log mail message pen poll publish quantify
    rate republish rewrite sign spell subtitle survey transcribe upload`,
  DENIAL: `abjure backpedal backtrack balk contest demur dispel disprove negate recant renege renounce retract spurn veto`,
  WARNING: "alarm forewarn intimidate menace",
  ACCUSATION: `arraign carp cavil criticise defame demean demonize denigrate flay flog grill heckle impeach implicate impugn incriminate
    indict jab lampoon lash libel nitpick reprove revile roast scapegoat slander slime smear sue swipe troll`,
  PROMISE: "covenant ensure oblige",
  REQUEST: `bid cajole coax compel dictate enjoin entreat goad incite mandate mobilize motion prescribe prohibit prompt rally require
    solicit subpoena summon`,
  BELIEF: `accept bank bet conceive conjecture construe count deduce disbelieve envisage envision esteem evaluate foresee gather gauge
    hypothesize infer intuit meditate misinterpret misjudge mistake overestimate ponder postulate presuppose rank reconsider
    rethink ruminate sense suppose underestimate visualize`,
  INTENTION: `angle attempt conspire crave design desire elect endeavor endeavour fight hesitate itch maneuver need plot pursue rush scheme
    strive struggle target tend try vie work`,
  ATTITUDE: `abhor adore amuse anger annoy astonish baffle begrudge bother bristle cherish comfort concern confuse covet cringe delight
    despair detest disappoint discourage disgust dismay disturb dread embarrass enjoy enrage envy excite fascinate flatter
    frighten frustrate glorify grieve idolize impress infuriate inspire interest irk irritate loathe matter mind miss mistrust
    mourn offend outrage panic pity please prize puzzle relieve relish resist revere root satisfy scare shock shun stun suffer
    surprise sympathize terrify thrill tickle tire treasure trouble unnerve unsettle upset value wince`,
  KNOWLEDGE: `ascertain comprehend discern familiarize grasp notice overhear spot watch witness`,
  EVENT: "prove sound",
});

/** Classes of nouns that may attribute something, beside those of cue-nouns: acts of speech, texts and states of mind. */
export const NOUN_CLASSES = byWord({
  SPEECH: `account address allusion analogy anecdote answer apology chant chat comparison conversation debate definition depiction
    description dialogue discourse discussion exchange exclamation gossip hint interview introduction joke lecture line mantra
    mention monologue narrative news pitch point portrayal pronouncement query question quip quotation quote rant reaction
    reference refrain rejoinder reply response retort rhetoric rumor rumour sermon slogan song speech story summary tale talk
    testimony tirade toast utterance version voice`,
  WRITING: `ad advertisement affidavit analysis article blog book brief caption column data datum document e-mail editorial email essay
    figure filing headline law letter memo memoir note notice op-ed paper passage poll post publication record release report
    rule ruling statistic study survey text transcript tweet verdict`,
  DENIAL: "contradiction disavowal dismissal rebuttal refutation rejection repudiation retraction",
  WARNING: "admonition alert caution menace ultimatum",
  ACCUSATION: `attack backlash barb blame condemnation critique denunciation indictment insult invective jab lawsuit mockery rebuke
    recrimination reprimand reproach ridicule scorn slam slur smear sneer suit swipe taunt`,
  PROMISE: "oath reassurance undertaking",
  REQUEST: `advice command directive encouragement guidance instruction invitation mandate motion order petition pressure requirement
    subpoena summons urging`,
  BELIEF: `anticipation assessment bet calculation certainty concept conception conjecture consensus consideration creed doctrine
    estimate estimation evaluation faith forecast guess hunch hypothesis ideology illusion inference interpretation judgement
    judgment mind misconception outlook perception perspective philosophy position premise presumption principle projection
    reasoning reckoning sentiment speculation stance supposition take thesis thinking thought viewpoint vision worldview`,
  INTENTION: `agenda aim ambition aspiration attempt bid choice determination dream drive eagerness endeavor goal intent mission motive
    objective platform plot policy priority purpose pursuit quest refusal resolution resolve scheme strategy target will`,
  KNOWLEDGE: `awareness discovery evidence fact insight knowledge lesson memory proof realization recognition recollection understanding`,
  ATTITUDE: `affection animosity annoyance antipathy anxiety appreciation apprehension approval aversion awe backing bias bitterness
    compassion contempt delight disapproval disbelief discomfort discontent disdain disgust dislike displeasure dissatisfaction
    dissent distaste distress distrust embarrassment empathy endorsement enthusiasm excitement fascination fervor fury grief
    grievance hatred honor hostility indifference indignation ire irritation joy love misgiving mistrust nervousness objection
    obsession passion pessimism pleasure pride rage relief reluctance resentment reservation resistance respect sadness shame
    sorrow thanks unease unhappiness wariness wrath`,
});

/** Classes of adjectives, adverbs and prepositions that may attribute something: "confident that", "reportedly", "per". */
export const MODIFIER_CLASSES = byWord({
  SPEECH: `according adamant admittedly apologetic articulate avowedly candid frank insistent outspoken per professedly purportedly
    reportedly silent via vocal`,
  ACCUSATION: "accusatory allegedly critical",
  BELIEF: `assumed bearish bullish certain confident convinced doubtful expected hopeful likely optimistic persuaded pessimistic
    positive presumed sceptical skeptical supposed supposedly sure suspicious uncertain unconvinced unsure`,
  INTENTION: `committed determined eager hesitant intent keen loath poised prepared ready reluctant resolved set unwilling willing`,
  KNOWLEDGE: "aware conscious familiar ignorant mindful oblivious unaware",
});
