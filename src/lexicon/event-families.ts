/**
 * Nouns of an event with the verbs that tell of the same, by base form, the noun first: "there was no call" denies that the two spoke. Our own
 * choice; what NomBank ties together (Meyers et al. 2004).
 */
const FAMILIES = `
  request plea appeal demand: ask request beg plead demand urge
  call phone-call conversation: call telephone phone ring speak talk
  talk negotiation discussion dialogue: talk negotiate discuss speak meet
  meeting encounter summit: meet
  message letter note: message write
  warning alert: warn alert
  threat: threaten
  order instruction: order instruct command
  offer proposal: offer propose
  promise pledge assurance guarantee: promise pledge assure guarantee vow
  payment bribe: pay bribe
  agreement deal accord pact: agree
  visit trip: visit travel
  contact: contact
  attack strike raid assault: attack strike raid assault bomb shell
  shooting shot: shoot
  explosion blast: explode
  collision crash: collide crash
  leak spill: leak spill
  fire: burn
  complaint: complain
  sale: sell
  purchase: buy purchase
  theft: steal
  dismissal: dismiss fire sack
  resignation: resign quit
  inspection check: inspect check
  investigation inquiry probe: investigate
  evacuation: evacuate
  delivery shipment: deliver ship send
  delay: delay
  decision: decide
`;

/** Each noun → the nouns and verbs that tell of the same event. */
export const EVENT_FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  FAMILIES.trim()
    .split("\n")
    .flatMap((line) => {
      const [nouns = "", verbs = ""] = line.trim().split(": ");
      const all = [...new Set(`${nouns} ${verbs}`.split(" "))];
      return nouns.split(" ").map((noun) => [noun, all] as const);
    }),
);
