import { editedCopy } from "../../../../bench/eval/near-duplicates/edited-copy";
import { seededRandom } from "../../../../bench/train/random";

const text =
  "The bridge fell. Nobody was hurt. A ferry sails twice a day. Repairs take until autumn.";
const edit = { cut: 0, dropped: 0, reworded: 0, newLead: false };

describe("editedCopy", () => {
  it("leaves a text as it is where nothing is to be done", () => {
    expect(editedCopy(text, edit, seededRandom(1))).toBe(text);
  });

  it("cuts off the end, writes a new lead, leaves out and rewords", () => {
    expect(editedCopy(text, { ...edit, cut: 0.5 }, seededRandom(1))).toBe(
      "The bridge fell. Nobody was hurt.",
    );
    expect(editedCopy(text, { ...edit, newLead: true }, seededRandom(1))).toMatch(
      /^(?!The bridge).* Nobody was hurt\./u,
    );
    expect(editedCopy(text, { ...edit, dropped: 1 }, seededRandom(1))).toBe("");
    expect(editedCopy(text, { ...edit, reworded: 1 }, seededRandom(1))).not.toContain("bridge ");
  });
});
