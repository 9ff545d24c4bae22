import { datelinePlace } from "../../../src/resolution/events/dateline-place";

test("a dateline names a place; what opens otherwise names none", () => {
  expect(datelinePlace("LISSEN, Marsh, March 4 (Agency) - Two trams collided.")).toBe(
    "LISSEN, Marsh",
  );
  expect(datelinePlace("Two trams collided.")).toBeNull();
});
