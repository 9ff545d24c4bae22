import { type CueEntry, cueEntries } from "./cue-types";

/** Verbs of saying and writing. Distancing: the writer does not vouch for the content. Endorsing: takes it for true. */
export const SPEECH_VERBS: readonly CueEntry[] = [
  ...cueEntries({ cueClass: "SPEECH", frames: "QUOTE CLAUSE LINK" }, "say/of"),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "QUOTE CLAUSE" },
    `state, add, remark, comment, observe, respond, reply, answer, counter, retort, elaborate, affirm, reaffirm,
    reiterate, repeat, proclaim, pronounce, opine, suggest, hint, imply, predict, forecast, conclude, go on to say, go on,
    chime in, interject, rejoin, ventilate, relay, muse, theorize, speculate, surmise, reckon, figure, volunteer,
    intone, recite, cite, quote, narrate, recount, venture, put it, sum up`,
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "QUOTE CLAUSE THING" },
    "announce, declare, report, mention, explain, stress, emphasize, underscore, underline, highlight, outline, detail, clarify, echo, signal, indicate, spell out, lay out, profess, preach, propose, recommend, advise, advocate",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "QUOTE" },
    `begin, continue, offer, describe, close, finish, joke, quip, laugh, chuckle, smile, sigh, sob, weep, grin, shrug, nod, whisper, mutter, murmur, mumble, stammer, shout, yell, scream, cry,
    bark, snap, growl, bellow, roar, holler, chant, exclaim, gush, rave, deadpan, hit back, fire back, shoot back, push back,
    jump in, cut in, interrupt, implore, intervene`,
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "QUOTE CLAUSE LINK" },
    "joke/about, quip/about, boast/of about, brag/about, gloat/about, complain/about of, gripe/about, grumble/about, moan/about, rant/about against, lament/about, testify/about, attest/to, vent/about",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "THING QUOTE CLAUSE" },
    "lament, bemoan, decry, deplore, bewail",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", stance: "DISTANCING", frames: "QUOTE CLAUSE" },
    "claim, allege, assert, contend, maintain, insist, argue, make out, purport, posit, pretend",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", stance: "DISTANCING", frames: "LINK" },
    "insist/on, argue/for against",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", stance: "ENDORSING", type: "FACTIVE", frames: "QUOTE CLAUSE THING" },
    "note, point out, reveal, disclose, confirm, acknowledge, admit, concede, recall, recognize, demonstrate, make clear, divulge, confess",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", stance: "ENDORSING", type: "FACTIVE", frames: "DEED" },
    "admit, acknowledge, confess, recall",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", stance: "ENDORSING", type: "FACTIVE", frames: "LINK" },
    "admit/to, confess/to, own up/to",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "HEARER QUOTE" },
    "tell, inform, notify, brief, lecture, console",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "HEARER QUOTE LINK" },
    "remind/of, assure/of, reassure/of, convince/of, persuade/of",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "QUOTE LINK" },
    `speak/of about, talk/about of up, comment/on, refer/to, allude/to, point/to, hint/at, reply/to, touch/on,
    elaborate/on, expand/on, reflect/on, dwell/on, report/on, preach/about, reminisce/about`,
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "THING" },
    "discuss, debate, invoke, summarize, articulate, convey",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "COMPLEMENT" },
    "call, dub, label, brand, term, deem, nickname, style",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "AS" },
    "describe, portray, depict, characterize, brand, label, cast, paint, denounce, condemn, dismiss, hail, praise, frame, bill, cite, identify, refer to, regard, see, view, picture, tout, mock, deride, write off, interpret, present",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", modality: "QUESTIONED", frames: "QUOTE CLAUSE HEARER LINK REQUEST" },
    "ask/about for",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", modality: "QUESTIONED", frames: "QUOTE CLAUSE" },
    "wonder, inquire, enquire, query",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", modality: "QUESTIONED", frames: "CLAUSE THING QUOTE" },
    "question",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "QUOTE CLAUSE LINK" },
    "agree/with to on, concur/with, disagree/with, differ/with, quarrel/with, clash/over",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", stance: "DISTANCING", frames: "CLAUSE THING" },
    "exaggerate, overstate",
  ),
  ...cueEntries(
    { cueClass: "SPEECH", frames: "LINK" },
    "apologize/for, vouch/for, comment/about, speak out/against about, speak up/for about, cast doubt/on",
  ),
];

/** Verbs of writing and publishing, also of documents: "the report found that …". */
export const WRITING_VERBS: readonly CueEntry[] = [
  ...cueEntries(
    { cueClass: "WRITING", frames: "QUOTE CLAUSE" },
    "write, tweet, retweet, post, blog, email, text, type, scrawl, scribble, headline, caption, print",
  ),
  ...cueEntries({ cueClass: "WRITING", frames: "QUOTE" }, "read"),
  ...cueEntries(
    { cueClass: "WRITING", frames: "LINK QUOTE CLAUSE" },
    "write/about of, tweet/about, blog/about",
  ),
  ...cueEntries(
    { cueClass: "WRITING", type: "FACTIVE", stance: "ENDORSING", frames: "CLAUSE" },
    "show, find, detect, discover, establish, verify, uncover",
  ),
  ...cueEntries(
    { cueClass: "WRITING", type: "FACTIVE", stance: "ENDORSING", frames: "CLAUSE THING" },
    "document, illustrate",
  ),
  ...cueEntries(
    { cueClass: "WRITING", frames: "CLAUSE" },
    "estimate, calculate, project, rule, determine, decree, stipulate, specify, record",
  ),
  ...cueEntries({ cueClass: "WRITING", frames: "THING" }, "chronicle, tweet, retweet"),
];
