/** Words of one field of meaning, by base form, whatever their part of speech: two wordings that have words of one field are about one kind of thing. */
const FIELDS = {
  HOSTILITY: `attack strike assault war warfare conflict fight fighting battle combat violence invade invasion escalate escalation clash
    confrontation raid bomb bombing offensive hostility shelling aggression`,
  EXCHANGE: `message signal relay convey pass deliver intermediary go-between mediator mediate messenger courier emissary envoy
    dialogue contact talk negotiate negotiation telephone call conversation letter channel backchannel communicate communication assurance`,
  CONSCRIPTION:
    "conscription conscript conscripted draft enlist enlistment military-service national-service",
  LEVY: "tax levy duty tariff surcharge toll taxation",
  PAY: "wage pay salary pension bonus",
  BALLOT: "election vote poll ballot referendum",
  CLOSURE: "close closure shut shutdown",
} as const;

export type SemanticField = keyof typeof FIELDS;

/** Each word → its field. */
export const SEMANTIC_FIELDS: ReadonlyMap<string, SemanticField> = new Map(
  (Object.keys(FIELDS) as SemanticField[]).flatMap((field) =>
    FIELDS[field].split(/\s+/u).map((word) => [word, field] as const),
  ),
);

/** Verbs of wanting and planning: what is only wanted need not come. By base form. */
export const VOLITION_VERBS: ReadonlySet<string> = new Set(
  "want wish seek intend plan aim hope desire prefer look need".split(" "),
);
