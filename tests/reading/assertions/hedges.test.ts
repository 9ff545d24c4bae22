import { assertionsIn } from "./asserted";

test.each([
  ["The ship reportedly sank off Lund on Monday.", "POSSIBLE"],
  ["Two men allegedly broke into the port of Lund.", "POSSIBLE"],
  ["The port of Lund seems to have closed in 2019.", "POSSIBLE"],
  ["The port of Lund may close in 2027.", "POSSIBLE"],
  ["The port of Lund will close in 2027.", "EXPECTED"],
  ["The port of Lund is expected to close in 2027.", "EXPECTED"],
  ["Lund faces scheduled elections in 2027.", "EXPECTED"],
  ["The port of Lund closed in 2019.", "ASSERTED"],
])("%s: %s", (text, modality) => {
  const found = assertionsIn(text).map((one) => one.modality);
  expect(found.length === 0 || found.every((one) => one === modality)).toBe(true);
});
