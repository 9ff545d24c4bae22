import { type CueEntry, cueEntries } from "./cue-types";

/** Verbs that do something by saying it: deny, warn, accuse, promise, ask for, praise, blame. */
export const ACT_VERBS: readonly CueEntry[] = [
  ...cueEntries(
    { cueClass: "DENIAL", modality: "DENIED", frames: "QUOTE CLAUSE THING DEED" },
    "deny",
  ),
  ...cueEntries(
    { cueClass: "DENIAL", modality: "DENIED", frames: "QUOTE CLAUSE THING" },
    "dispute, refute, rebut, disavow, contradict, gainsay",
  ),
  ...cueEntries(
    { cueClass: "DENIAL", modality: "DENIED", frames: "THING AS" },
    "dismiss, reject, disown, rebuff, repudiate, brush off, brush aside, shrug off, play down, downplay, wave off, discount, disclaim, debunk, belittle",
  ),
  ...cueEntries({ cueClass: "DENIAL", modality: "DENIED", frames: "THING" }, "rule out"),
  ...cueEntries(
    { cueClass: "DENIAL", modality: "DENIED", frames: "INFINITIVE" },
    "decline, refuse",
  ),

  ...cueEntries(
    { cueClass: "WARNING", frames: "QUOTE CLAUSE HEARER LINK REQUEST" },
    "warn/of about against, caution/against about, alert/to",
  ),
  ...cueEntries(
    { cueClass: "WARNING", modality: "THREATENED", frames: "CLAUSE INFINITIVE LINK" },
    "threaten/with",
  ),

  ...cueEntries(
    { cueClass: "ACCUSATION", stance: "DISTANCING", frames: "CHARGE" },
    "accuse/of, suspect/of, convict/of, charge/with, fault/for, blame/for",
  ),
  ...cueEntries(
    { cueClass: "ACCUSATION", frames: "THING CHARGE QUOTE" },
    `criticize/for over, condemn/for over, denounce/for over, blast/for over, slam/for over, attack/for over, berate/for, chide/for, chastise/for, rebuke/for,
    scold/for, lambaste/for over, excoriate/for, ridicule/for, mock/for, knock/for, hammer/for over, assail/for, castigate/for, censure/for, deride/for,
    taunt/for, upbraid/for, reprimand/for, reproach/for, fault/for, blame/for on, admonish/for, needle/over, pillory/for, skewer/for, savage/for, bash/for, rip/for,
    call out/for`,
  ),
  ...cueEntries(
    { cueClass: "ACCUSATION", frames: "THING QUOTE" },
    "take aim at, lash out at, rail against, inveigh against, take issue with, pan, trash, disparage, vilify, insult, malign, scorn",
  ),
  ...cueEntries(
    { cueClass: "ACCUSATION", stance: "DISTANCING", frames: "CLAUSE QUOTE" },
    "charge, fume, thunder, sneer, scoff, jeer, rage",
  ),

  ...cueEntries(
    { cueClass: "PROMISE", modality: "PROMISED", frames: "QUOTE CLAUSE INFINITIVE THING" },
    "promise, pledge, vow, swear, undertake",
  ),
  ...cueEntries(
    { cueClass: "PROMISE", modality: "PROMISED", frames: "CLAUSE INFINITIVE" },
    "guarantee, commit, offer, agree, volunteer",
  ),
  ...cueEntries(
    { cueClass: "PROMISE", modality: "PROMISED", frames: "HEARER" },
    "promise, guarantee",
  ),

  ...cueEntries(
    { cueClass: "REQUEST", modality: "REQUESTED", frames: "REQUEST CLAUSE QUOTE THING" },
    "urge, request, beg, plead, implore, exhort, beseech, petition",
  ),
  // in court it is an answer to a charge
  ...cueEntries(
    { cueClass: "SPEECH", stance: "ENDORSING", type: "FACTIVE", frames: "LINK" },
    "plead guilty/to",
  ),
  ...cueEntries({ cueClass: "DENIAL", modality: "DENIED", frames: "LINK" }, "plead not guilty/to"),
  ...cueEntries(
    { cueClass: "REQUEST", modality: "REQUESTED", frames: "REQUEST" },
    "encourage, invite, ask, press, pressure, lobby, counsel, advise, nudge, remind, challenge, dare, appeal to, call on, call upon, prod",
  ),
  ...cueEntries(
    { cueClass: "REQUEST", modality: "REQUESTED", frames: "LINK" },
    "call/for, appeal/for, push/for, press/for, plead/for, ask/for, lobby/for, beg/for, campaign/for against, advocate/for, petition/for, argue/for",
  ),
  ...cueEntries(
    { cueClass: "REQUEST", modality: "DEMANDED", frames: "CLAUSE QUOTE THING INFINITIVE" },
    "demand",
  ),
  ...cueEntries(
    { cueClass: "REQUEST", modality: "DEMANDED", frames: "REQUEST CLAUSE QUOTE THING" },
    "order, command, instruct, direct",
  ),
  ...cueEntries({ cueClass: "REQUEST", modality: "DEMANDED", frames: "REQUEST" }, "tell, forbid"),

  ...cueEntries(
    { cueClass: "ATTITUDE", frames: "THING CHARGE QUOTE" },
    "praise/for, applaud/for, commend/for, thank/for, congratulate/on for, laud/for, hail/for, compliment/on for, salute/for, credit/with for, honor/for",
  ),
  ...cueEntries(
    { cueClass: "ATTITUDE", frames: "THING QUOTE" },
    "welcome, celebrate, champion, cheer, tout, defend, justify, talk up, come out against, come out for, stand by, side with, weigh in on, express",
  ),
];
