import { type DeliveryClaim, deliveryOf } from "../../../src/resolution/relays/delivery";

const delivered: DeliveryClaim = {
  text: "Dalby delivered the message to Lund on Monday",
  predicate: "delivered",
  polarity: "POSITIVE",
  modality: "ASSERTED",
  isOfRecipient: false,
  isHeld: true,
  isRejected: false,
};

test.each<[string, boolean | null, Partial<DeliveryClaim>[]]>([
  ["somebody says that it was passed on", true, [{}]],
  ["the recipient got it", true, [{ predicate: "has received", isOfRecipient: true }]],
  ["it was not passed on", false, [{ predicate: "did not deliver", polarity: "NEGATIVE" }]],
  ["that it was passed on is rejected", false, [{ isHeld: false, isRejected: true }]],
  ["who says so outweighs who denies it", true, [{}, { isHeld: false, isRejected: true }]],
  ["nobody says either", null, []],
  ["it is only to be passed on", null, [{ predicate: "would deliver" }]],
  ["it is only asked for", null, [{ predicate: "to deliver", modality: "REQUESTED" }]],
  ["something else was delivered", null, [{ text: "Dalby delivered a speech in Lund" }]],
  ["whoever was to get it passes something on", null, [{ isOfRecipient: true }]],
])("%s: %p", (_what, expected, claims) => {
  expect(deliveryOf(claims.map((claim) => ({ ...delivered, ...claim })))).toBe(expected);
});
