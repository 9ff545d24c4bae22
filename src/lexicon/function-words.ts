/** The closed word classes of English, in lower case. Lists only: how they are used is decided by whoever reads them. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const DETERMINERS = words(
  "the a an this that these those some any no every each either neither another all both several many most much few such certain",
);
export const SUBJECT_PRONOUNS = words(
  "i you he she it we they who everyone everybody someone somebody anyone nobody none others",
);
export const OBJECT_PRONOUNS = words(
  "me him her us them whom himself herself itself themselves myself yourself ourselves something anything nothing everything",
);
export const POSSESSIVES = words("my your his her its our their whose");
export const BE_FORMS = words("be am is are was were been being 're 'm");
export const HAVE_FORMS = words("have has had having 've");
export const DO_FORMS = words("do does did");
export const MODALS = words("will would can could shall should may might must 'll 'd wo ca");
export const NEGATIONS = words("not n't never");
export const PREPOSITIONS = words(
  `of in on at by for from with without about against among amid between behind before after during through throughout over under
  above below into onto upon to toward towards within across along around near off out outside inside despite since until
  via per like unlike following regarding concerning including than`,
);
/** Prepositions that tie a noun to the one before it: "a spokesman for the company", "reports in state media". */
export const NOUN_LINKS = words(
  "of for in at from with on to by about against under behind near within between inside across",
);
export const COORDINATORS = words("and or but nor yet so");
export const SUBORDINATORS = words(
  "that if whether because although though while as since unless until when where before after once whereas",
);
export const WH_WORDS = words("who whom whose which what how why when where whether if");
/** What may open a reported clause. */
export const COMPLEMENTIZERS = words("that whether if how why what who which where when");
export const WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday");
export const MONTHS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
export const TIME_WORDS = words(
  "today yesterday tomorrow tonight earlier later recently afterward afterwards ago week month year morning afternoon evening night weekend last this next day days hours",
);
/** Stretches of time that something may last. */
export const DURATIONS = words(
  "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades",
);
export const ADVERBS = words(
  `also then now still just only even once again already often always ever soon too instead however meanwhile perhaps maybe
  quite rather very here there thus hence further furthermore first previously long far back twice indeed nevertheless otherwise
  almost nearly later earlier recently so well more most less least flatly yet`,
);
/** -ly words that are no adverbs. */
export const LY_ADJECTIVES = words(
  "early daily weekly monthly yearly family ally rally reply supply assembly likely friendly elderly only lovely deadly costly july italy bully tally monopoly anomaly homily",
);
export const NUMBERS = words(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen dozens hundreds thousands",
);
