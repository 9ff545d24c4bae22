import { byLemma, eventEntries } from "./event-entries";

const ARMED =
  "air aerial missile drone rocket artillery mortar bomb military armed retaliatory ground naval cross-border suicide terror terrorist deadly nuclear chemical arson knife gun";
const WORKERS =
  "general hunger labour labor rail train bus teacher nurse doctor miner docker driver worker postal transport one-day two-day three-day 24-hour 48-hour nationwide wildcat pay school student pilot";

/**
 * Nouns that name events, with their types after the PLOVER codebook (see EVENT_VERBS; the list is our own). What lasts and has no
 * beginning ("cooperation", "aid") is none, and of words with many meanings only those uses that tell by a word before them.
 */
export const EVENT_NOUNS = byLemma([
  ...eventEntries(
    { type: "ASSAULT", frame: "ACTS" },
    `attack, strike, airstrike, bombing, bombardment, shelling, shooting, stabbing, assault, ambush, invasion, offensive, incursion, massacre, raid, bomb blast,
    suicide bombing, counterattack, counter-offensive, counteroffensive, barrage, gunfire, atrocity, coup, onslaught, siege`,
  ),
  ...eventEntries(
    { type: "ASSAULT", frame: "ACTS", beside: `${ARMED} preemptive pre-emptive` },
    "strike, action, operation, blast, explosion, hit",
  ),
  ...eventEntries(
    { type: "ASSAULT", frame: "MUTUAL" },
    "clash, skirmish, fighting, firefight, gunfight, hostility, war, brawl",
  ),
  ...eventEntries(
    { type: "ASSAULT", frame: "MUTUAL", beside: "military armed violent direct" },
    "confrontation, conflict",
  ),
  ...eventEntries(
    { type: "ASSAULT", frame: "BEFALLS" },
    "killing, murder, assassination, abduction, kidnapping, beheading, execution, poisoning, slaying, rape, torture",
  ),
  ...eventEntries(
    { type: "COERCE", frame: "BEFALLS" },
    "arrest, detention, deportation, imprisonment, eviction, seizure, confiscation, expulsion, jailing, annexation",
  ),
  ...eventEntries(
    { type: "COERCE", frame: "ACTS" },
    "crackdown, blockade, curfew, cyberattack, cyber-attack, manhunt",
  ),
  ...eventEntries({ type: "SANCTION", frame: "ACTS" }, "embargo, sanction"),
  ...eventEntries(
    { type: "MOBILIZE", frame: "ACTS" },
    "mobilisation, mobilization, build-up, buildup",
  ),
  ...eventEntries(
    { type: "MOBILIZE", frame: "ACTS", beside: "troop military naval force army police" },
    "deployment, exercise, manoeuvre, maneuver, movement, drill",
  ),
  ...eventEntries(
    { type: "PROTEST", frame: "ALONE" },
    "protest, demonstration, riot, walkout, sit-in, unrest, picket, uprising, rioting",
  ),
  ...eventEntries({ type: "PROTEST", frame: "ALONE", beside: WORKERS }, "strike, stoppage"),
  ...eventEntries(
    {
      type: "PROTEST",
      frame: "ALONE",
      beside: "protest anti-government student opposition mass peace climate anti-war",
    },
    "rally, march, vigil",
  ),
  ...eventEntries(
    { type: "CONSULT", frame: "MUTUAL" },
    "talk, meeting, summit, negotiation, consultation, phone call, telephone call, phone conversation, dialogue, diplomacy, mediation, videoconference",
  ),
  ...eventEntries(
    { type: "CONSULT", frame: "MUTUAL", beside: "phone telephone video conference" },
    "call, conversation",
  ),
  ...eventEntries({ type: "CONSULT", frame: "JOURNEY" }, "visit, trip, stopover"),
  ...eventEntries(
    { type: "AGREE", frame: "MUTUAL" },
    "agreement, accord, pact, deal, memorandum of understanding",
  ),
  ...eventEntries({ type: "SUPPORT", frame: "ACTS" }, "endorsement, ratification"),
  ...eventEntries({ type: "COOPERATE", frame: "BEFALLS" }, "extradition"),
  ...eventEntries(
    { type: "COOPERATE", frame: "MUTUAL", beside: "prisoner hostage captive" },
    "exchange, swap",
  ),
  ...eventEntries({ type: "AID", frame: "BEFALLS" }, "rescue, evacuation, airlift, bailout"),
  ...eventEntries(
    { type: "CONCEDE", frame: "ACTS" },
    "concession, apology, amnesty, pardon, u-turn, climbdown",
  ),
  ...eventEntries(
    { type: "RETREAT", frame: "ALONE" },
    "withdrawal, retreat, surrender, pullout, pull-out, disarmament",
  ),
  ...eventEntries({ type: "RETREAT", frame: "MUTUAL" }, "ceasefire, cease-fire, truce, armistice"),
  ...eventEntries(
    { type: "RETREAT", frame: "BEFALLS", beside: "prisoner hostage captive detainee" },
    "release",
  ),
  ...eventEntries(
    { type: "ACCUSE", frame: "ACTS", beside: "criminal police murder corruption fraud" },
    "investigation, inquiry, probe, lawsuit",
  ),
  ...eventEntries({ type: "REJECT", frame: "ACTS" }, "veto, boycott"),
  ...eventEntries(
    { type: "OTHER", frame: "ALONE" },
    `election, by-election, referendum, inauguration, resignation, crash, collision, derailment, accident, explosion, blaze, flood, flooding, earthquake, quake,
    landslide, avalanche, hurricane, typhoon, cyclone, wildfire, tornado, eruption, outage, blackout, merger, takeover, bankruptcy, funeral, coronation,
    verdict, trial, hearing, session, sitting, inquest, shipwreck, stampede, outbreak, abdication, recount, vote, runoff, run-off, blast, capsizing, wedding, ceremony, debate, press conference`,
  ),
  ...eventEntries(
    { type: "OTHER", frame: "BEFALLS" },
    "conviction, acquittal, sentencing, appointment, dismissal, impeachment, ouster, overthrow, death, acquisition",
  ),
  ...eventEntries(
    {
      type: "OTHER",
      frame: "ALONE",
      beside: "forest warehouse factory house school hotel market kitchen apartment",
    },
    "fire, collapse",
  ),
]);

/** Bare words for what happened, which are an event where a time follows them: "the events of 7 May". */
export const BARE_EVENT_NOUNS: ReadonlySet<string> = new Set([
  "event",
  "incident",
  "tragedy",
  "disaster",
]);
