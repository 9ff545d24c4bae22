/** Forms of verbs for passing on what somebody else said. */
export const RELAY_VERBS: ReadonlySet<string> = new Set(
  `relay relays relayed relaying convey conveys conveyed conveying pass passes passed passing transmit transmits transmitted
  transmitting forward forwards forwarded forwarding deliver delivers delivered delivering communicate communicates
  communicated communicating tell tells told telling inform informs informed informing assure assures assured assuring
  reassure reassures reassured reassuring notify notifies notified notifying warn warns warned warning`.split(
    /\s+/u,
  ),
);
