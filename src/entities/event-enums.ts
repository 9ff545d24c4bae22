import { EventType, Factuality, ParticipantRole } from "../shared/vocabulary";
import { registerEnum } from "./register-enum";

registerEnum(
  Factuality,
  "Factuality",
  "How certain a source is that something is so, by FactBank's scale.",
  {
    CT_PLUS: "Certain that it is so.",
    PR_PLUS: "Probable that it is so: reportedly, is expected to.",
    PS_PLUS: "Possible that it is so: may, allegedly.",
    CT_MINUS: "Certain that it is not so: did not, denied.",
    PR_MINUS: "Probable that it is not so.",
    PS_MINUS: "Possible that it is not so.",
    CT_U: "Known whether it is so, and not told: asked whether.",
    U_U: "Nothing is told of it.",
  },
);

registerEnum(EventType, "EventType", "What sort of event it is, by the PLOVER ontology.", {
  AGREE: "Agrees, promises or undertakes to cooperate, or comes to an agreement.",
  CONSULT: "Meets, visits, calls, negotiates or mediates.",
  SUPPORT: "Backs, praises, recognises or ratifies.",
  CONCEDE: "Gives in: lifts a restriction, apologises, pardons.",
  COOPERATE: "Works together or exchanges: hands over, extradites, swaps.",
  AID: "Gives aid, rescues, evacuates.",
  RETREAT: "Withdraws, ceases fire, releases, surrenders.",
  REQUEST: "Asks for, appeals for or demands something.",
  ACCUSE: "Blames, criticises, investigates or sues.",
  REJECT: "Refuses, rejects or vetoes.",
  THREATEN: "Announces harm.",
  PROTEST: "Demonstrates, strikes or riots.",
  SANCTION: "Cuts relations, imposes sanctions.",
  MOBILIZE: "Moves or calls up forces.",
  COERCE: "Arrests, detains, deports, seizes, bans or restricts.",
  ASSAULT: "Attacks, fights, kills or abducts.",
  OTHER: "Anything else that happens: elections, accidents, verdicts, resignations, deaths.",
});

registerEnum(ParticipantRole, "ParticipantRole", "What part an actor has in an event.", {
  ACTOR: "Does it, alone or together with others.",
  RECIPIENT: "Whom it is done to or directed at.",
  INTERMEDIARY: "Through whom it is done, or who stands between the sides.",
  TARGET: "At whom or whose people and things it is aimed, where somebody else is the recipient.",
});
