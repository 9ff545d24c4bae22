import { byLemma, eventEntries } from "./event-entries";
import { inflect } from "./inflection";

const RULES_OBJECTS =
  "law bill budget act resolution motion reform amendment constitution treaty accord legislation ban measure package";
const FREEDOM = "sanction ban restriction curfew embargo blockade siege tariff lockdown emergency";
const TROOPS =
  "troop force soldier army unit tank warship fleet jet missile battalion brigade police reservist navy";

/**
 * Verbs that name events, with their types after the PLOVER codebook (Open Event Data Alliance 2016, and POLECAT's of 2022; the list is our
 * own). Verbs of saying are not here: what is accused, requested, promised or threatened is told by the cue of a statement.
 */
export const EVENT_VERBS = byLemma([
  ...eventEntries(
    { type: "ASSAULT", frame: "ACTS" },
    `attack, assault, bomb, bombard, shell, storm, ambush, invade, strafe, torpedo, gun down, stab, beat up, behead, assassinate, murder, execute,
    massacre, torture, rape, lynch, abduct, kidnap, shoot down, blow up, raze, torch, firebomb, dynamite, overrun, besiege, mow down`,
  ),
  ...eventEntries(
    { type: "ASSAULT", frame: "ACTS", needsWhom: true },
    "shoot, kill, hit, strike, target, wound, beat, poison, slay",
  ),
  ...eventEntries({ type: "ASSAULT", frame: "MUTUAL" }, "clash, skirmish"),
  ...eventEntries({ type: "ASSAULT", frame: "ACTS", beside: "fire on" }, "open, fire"),
  ...eventEntries({ type: "ASSAULT", frame: "MUTUAL", beside: "fire gunfire" }, "exchange, trade"),
  ...eventEntries(
    { type: "COERCE", frame: "ACTS" },
    `arrest, detain, jail, imprison, deport, evict, outlaw, censor, confiscate, impound, raid, blockade, annex, handcuff, tear-gas,
    crack down, round up, expropriate, nationalise, nationalize`,
  ),
  ...eventEntries(
    { type: "COERCE", frame: "ACTS", needsWhom: true },
    "expel, ban, hack, disperse, suppress, intern",
  ),
  ...eventEntries(
    {
      type: "COERCE",
      frame: "ACTS",
      beside:
        "ship vessel tanker boat town city village bridge airport base asset property building port power control land territory island drug weapon",
    },
    "seize, capture, occupy, take over, commandeer",
  ),
  ...eventEntries(
    {
      type: "COERCE",
      frame: "ACTS",
      beside: "curfew law emergency lockdown blockade ban rule restriction",
    },
    "impose, declare, enforce, introduce, extend",
  ),
  ...eventEntries({ type: "SANCTION", frame: "ACTS" }, "sanction, embargo, blacklist"),
  ...eventEntries(
    { type: "SANCTION", frame: "ACTS", beside: "sanction embargo tariff duty" },
    "impose, slap, tighten, announce, introduce",
  ),
  ...eventEntries(
    {
      type: "SANCTION",
      frame: "ACTS",
      beside:
        "tie relation aid cooperation ambassador envoy diplomat asset account funding talk negotiation trade",
    },
    "sever, cut, break off, suspend, halt, freeze, recall, expel, withdraw, downgrade, cut off",
  ),
  ...eventEntries({ type: "MOBILIZE", frame: "ACTS" }, "mobilize, mobilise, remilitarize, rearm"),
  ...eventEntries(
    { type: "MOBILIZE", frame: "ACTS", beside: TROOPS },
    "deploy, mass, amass, call up, send, dispatch, station, move, put, reinforce",
  ),
  ...eventEntries({ type: "PROTEST", frame: "ALONE", beside: "off" }, "walk"),
  ...eventEntries(
    { type: "PROTEST", frame: "ALONE" },
    "protest, demonstrate, picket, riot, walk out, rally",
  ),
  ...eventEntries(
    { type: "PROTEST", frame: "ALONE", beside: "street road square parliament capital campus" },
    "march, occupy, block, barricade",
  ),
  ...eventEntries(
    { type: "REJECT", frame: "ACTS" },
    "veto, rebuff, spurn, snub, boycott, turn down",
  ),
  ...eventEntries(
    {
      type: "REJECT",
      frame: "ACTS",
      beside: `${RULES_OBJECTS} offer proposal plan deal request appeal`,
    },
    "reject, vote down, throw out, block, refuse, decline",
  ),
  ...eventEntries(
    { type: "ACCUSE", frame: "ACTS" },
    "sue, indict, prosecute, investigate, probe, impeach, subpoena",
  ),
  ...eventEntries(
    {
      type: "AGREE",
      frame: "MUTUAL",
      beside: `${RULES_OBJECTS} agreement deal pact contract memorandum protocol truce ceasefire`,
    },
    "sign, conclude, reach, strike, seal, clinch, finalise, finalize, ink, broker, negotiate",
  ),
  ...eventEntries({ type: "CONSULT", frame: "MUTUAL" }, "meet, negotiate, confer, consult"),
  ...eventEntries(
    { type: "CONSULT", frame: "MUTUAL", needsWhom: true },
    "phone, telephone, receive, host",
  ),
  ...eventEntries({ type: "CONSULT", frame: "MUTUAL", beside: "with" }, "speak, talk"),
  ...eventEntries({ type: "CONSULT", frame: "JOURNEY" }, "visit, tour"),
  ...eventEntries(
    { type: "CONSULT", frame: "JOURNEY", beside: "capital summit talk" },
    "travel, fly, arrive",
  ),
  ...eventEntries({ type: "CONSULT", frame: "ACTS" }, "mediate"),
  ...eventEntries(
    { type: "SUPPORT", frame: "ACTS" },
    "endorse, ratify, recognise, recognize, congratulate, commend, honour",
  ),
  ...eventEntries({ type: "COOPERATE", frame: "MUTUAL" }, "cooperate, collaborate, team up"),
  ...eventEntries({ type: "COOPERATE", frame: "ACTS" }, "extradite, hand over"),
  ...eventEntries(
    { type: "AID", frame: "ACTS" },
    "donate, evacuate, rescue, airlift, bail out, resettle",
  ),
  ...eventEntries(
    {
      type: "AID",
      frame: "ACTS",
      beside:
        "aid food relief supply medicine fund money loan grant asylum shelter weapon arm ammunition vaccine",
    },
    "deliver, send, give, provide, supply, grant, ship, lend, distribute, pledge",
  ),
  ...eventEntries(
    { type: "CONCEDE", frame: "ACTS", beside: FREEDOM },
    "lift, ease, relax, end, loosen, drop, scrap",
  ),
  ...eventEntries(
    { type: "CONCEDE", frame: "ALONE" },
    "back down, apologise, apologize, backtrack, capitulate, give in, relent, climb down",
  ),
  ...eventEntries({ type: "CONCEDE", frame: "ACTS", needsWhom: true }, "pardon, reinstate"),
  ...eventEntries({ type: "RETREAT", frame: "ALONE" }, "retreat, surrender, disarm, pull back"),
  ...eventEntries(
    { type: "RETREAT", frame: "ACTS", beside: TROOPS },
    "withdraw, pull out, demobilise, demobilize",
  ),
  ...eventEntries({ type: "RETREAT", frame: "ACTS", needsWhom: true }, "release, free, repatriate"),
  ...eventEntries(
    { type: "OTHER", frame: "BEFALLS" },
    `convict, acquit, sentence, elect, re-elect, appoint, nominate, oust, inaugurate, swear in, lay off, bury, hospitalise, hospitalize, injure, wound, hurt,
    promote, overthrow, knight, extinguish`,
  ),
  ...eventEntries(
    { type: "OTHER", frame: "BEFALLS", needsWhom: true },
    "fire, sack, dismiss, suspend, replace, fine, marry, defeat, succeed",
  ),
  ...eventEntries(
    { type: "OTHER", frame: "ALONE" },
    `resign, step down, die, drown, perish, crash, collide, derail, capsize, sink, explode, collapse, erupt, retire, quit, abdicate, overturn,
    flood, secede, defect`,
  ),
  ...eventEntries(
    { type: "OTHER", frame: "ALONE", beside: RULES_OBJECTS },
    "pass, approve, adopt, enact, repeal, back, amend, table",
  ),
  ...eventEntries(
    {
      type: "OTHER",
      frame: "ALONE",
      beside: "election vote poll referendum seat race ballot cup title final match championship",
    },
    "win, lose, contest",
  ),
  ...eventEntries({ type: "OTHER", frame: "MUTUAL" }, "merge"),
  ...eventEntries(
    {
      type: "OTHER",
      frame: "ACTS",
      beside: "company firm rival stake business bank unit maker chain group club share",
    },
    "buy, acquire, sell, take over, purchase",
  ),
  ...eventEntries(
    {
      type: "OTHER",
      frame: "ALONE",
      beside:
        "bridge museum station hospital factory school plant airport tunnel branch embassy mine mill",
    },
    "open, close, inaugurate, shut, reopen",
  ),
]);

/** Inflected form in lower case → base form, without particles, of all event verbs. */
export const VERB_OF_FORM: ReadonlyMap<string, string> = new Map(
  [...EVENT_VERBS.keys()].flatMap((lemma) => {
    const [base = ""] = lemma.split(" ");
    const { third, past, participle, gerund } = inflect(base);
    return [base, third, ...past, ...participle, ...gerund].map((form) => [form, base] as const);
  }),
);
