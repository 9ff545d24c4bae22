import type { Modality, Polarity } from "../../shared/vocabulary";

/** A claim about whoever was to pass a message on, or about whoever was to get it, in an article that tells of the message. */
export interface DeliveryClaim {
  /** The claim's words. */
  readonly text: string;
  /** As worded: "has delivered". */
  readonly predicate: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Whether it is about whoever was to get the message. */
  readonly isOfRecipient: boolean;
  /** Whether somebody is said to hold it, and whether somebody is said to reject it. */
  readonly isHeld: boolean;
  readonly isRejected: boolean;
}

// What is still to come, or only wanted, is no delivery: past tenses alone, and "did not deliver".
const BEFORE = "(?:(?:has|have|had|did|not|never|already|since|n't|didn't|hasn't)\\s+)*";
const PASSED_ON = new RegExp(
  `^${BEFORE}(?:deliver|convey|relay|transmit|forward|pass|hand)(?:ed)?(?: on| over| along)?$`,
  "i",
);
const RECEIVED = new RegExp(`^${BEFORE}(?:receive|received|get|got|gotten)$`, "i");
const PAST = /(?:ed|got|gotten)(?: on| over| along)?$|^(?:did|didn't|never)\b/i;
const MESSAGE = /\b(?:messages?|assurances?|words?|letters?|notes?|warnings?|offers?|it)\b/i;

/**
 * Whether a message reached whom it was meant for: true where somebody says so, else false where somebody denies it, else null: that nobody
 * says either is no denial.
 */
export function deliveryOf(claims: readonly DeliveryClaim[]): boolean | null {
  const telling = claims.filter(
    ({ text, predicate, modality, isOfRecipient }) =>
      (modality === "ASSERTED" || modality === "DENIED") &&
      (isOfRecipient ? RECEIVED : PASSED_ON).test(predicate) &&
      PAST.test(predicate) &&
      MESSAGE.test(text),
  );
  const affirms = ({ polarity, modality }: DeliveryClaim): boolean =>
    (polarity === "POSITIVE") === (modality === "ASSERTED");
  if (telling.some((claim) => (affirms(claim) ? claim.isHeld : claim.isRejected))) return true;
  return telling.some((claim) => (affirms(claim) ? claim.isRejected : claim.isHeld)) ? false : null;
}
