import { particlesAt } from "../../../src/reading/mentions/particles";
import { surface } from "./read-actors";

test.each([
  ["Roe left", 0],
  ["de Roe", 1],
  ["van der Roe", 2],
  ["von und zu Roe", 3],
  ["van 't Roe", 3],
  ["de la de la Roe", 3],
])("%s", (text, count) => {
  expect(particlesAt(surface(text).words, 0)).toBe(count);
});
