import type { EventType } from "../shared/vocabulary";

/**
 * Words by which one and the same event may be named, in base form with particles joined by hyphens: each line one kind, named by its first word.
 * A line that begins with a type holds what its words mean as events of that type.
 */
const KINDS = `
  attack strike airstrike bombing bomb raid shelling shell bombardment bombard assault offensive barrage ambush onslaught action operation counterattack blow-up fire-on
  call conversation phone telephone phone-call telephone-call phone-conversation speak
  meeting meet talk negotiation negotiate summit confer consultation consult dialogue videoconference receive host discuss
  diplomacy mediation mediate
  visit trip tour travel stopover fly arrive
  arrest detention detain jail imprison imprisonment jailing round-up
  clash fighting skirmish war hostility conflict confrontation firefight gunfight exchange trade
  invasion invade incursion
  protest demonstration demonstrate rally march unrest riot rioting uprising sit-in
  PROTEST strike walkout stoppage walk-out walk-off picket
  killing kill murder assassination assassinate shooting shoot stabbing stab slaying gun-down massacre execute execution behead
  abduction abduct kidnapping kidnap
  election vote poll ballot by-election runoff elect re-elect win
  crash accident collision derailment collide derail shipwreck capsize capsizing sink
  explosion blast explode
  fire blaze wildfire
  flood flooding
  earthquake quake
  agreement deal accord pact sign conclude seal reach clinch memorandum-of-understanding
  ceasefire truce armistice cease-fire
  withdrawal withdraw retreat pull-out pullout pull-back
  resignation resign step-down quit
  trial hearing
  session sitting debate
  conviction convict verdict sentence sentencing acquittal acquit
  dismissal dismiss sack fire-out oust ouster
  appointment appoint nominate
  takeover acquisition acquire buy take-over merger merge purchase
  rescue evacuation evacuate airlift
  deployment deploy mobilisation mobilization mobilise mobilize build-up buildup mass amass dispatch
  sanction embargo impose
  death die drown perish
  investigation investigate probe inquiry
  expulsion expel deportation deport
`;

const kinds = new Map(
  KINDS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      const type = /^[A-Z]+$/.test(words[0] ?? "") ? `${words.shift()} ` : "";
      const [first = ""] = words;
      return words.map((lemma) => [type + lemma, first] as const);
    }),
);

/** The kind of event that a word names as an event of a type, by the word's base form; a word of no kind is one of its own. */
export function eventKind(lemma: string, type: EventType): string {
  const joined = lemma.replaceAll(" ", "-");
  return kinds.get(`${type} ${joined}`) ?? kinds.get(joined) ?? joined;
}
