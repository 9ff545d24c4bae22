import { corroboration } from "../../../../../bench/eval/stories/measures/corroboration";
import { FOUND, partWith } from "../a-part";

const values = (part: Parameters<typeof corroboration>[0]) =>
  corroboration(part).map(({ value }) => value);

describe("corroboration", () => {
  it("is right where origins and status are", () => {
    expect(values(partWith())).toEqual(["100.0 (4/4)", "100.0 (4/4)"]);
  });

  it("is wrong with another count, another status, or nothing at all", () => {
    const corroborations = new Map(FOUND.corroborations);
    corroborations.set("k1", {
      independentOrigins: 2,
      status: "CORROBORATED",
      explanation: "Carried by two.",
    });
    corroborations.delete("k4");
    const [origins, status] = corroboration(partWith({ corroborations }));
    expect(origins).toMatchObject({
      value: "50.0 (2/4)",
      errors: [
        "x:c-open “The pier is open”: 1; found 2: Carried by two.",
        "x:c-nine “Nine boats waited”: 1; found nothing",
      ],
    });
    expect(status?.value).toBe("50.0 (2/4)");
  });

  it("is asked for of claims that were found in current versions", () => {
    expect(values(partWith({ current: new Set(["x-2.md"]) }))).toEqual([
      "100.0 (2/2)",
      "100.0 (2/2)",
    ]);
  });
});
