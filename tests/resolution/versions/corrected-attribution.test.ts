import { correctedAttribution } from "../../../src/resolution/versions/corrected-attribution";
import { writtenReading } from "../../support/written-reading";

const nothing = { speakers: null, addressees: null, modalities: null, saidAt: null };
const [said] = writtenReading("Holt said it rained.", {
  actors: [{ name: "Holt" }, { name: "Lind" }],
  attributions: [{ content: { exact: "it rained", nth: 1 }, speakers: ["Holt"] }],
}).attributions;
if (!said) throw new Error("an attribution is written");

describe("correctedAttribution", () => {
  it("leaves what nothing is said of", () => {
    expect(correctedAttribution(said, nothing)).toEqual(said);
  });

  it("takes speakers and addressees, nobody too", () => {
    const corrected = correctedAttribution(said, { ...nothing, speakers: [1], addressees: [] });
    expect(corrected).toEqual({ ...said, speakers: [1], addressees: [] });
  });

  it("negates what is denied, and nothing else", () => {
    const denied = correctedAttribution(said, { ...nothing, modalities: ["DENIED"] });
    expect(denied).toMatchObject({ modalities: ["DENIED"], polarity: "NEGATIVE" });
    const promised = correctedAttribution(said, { ...nothing, modalities: ["PROMISED"] });
    expect(promised).toMatchObject({ modalities: ["PROMISED"], polarity: "POSITIVE" });
    const denial = { ...denied, cueClass: "DENIAL" as const };
    const asserted = correctedAttribution(denial, { ...nothing, modalities: ["ASSERTED"] });
    expect(asserted).toMatchObject({
      modalities: ["ASSERTED"],
      polarity: "POSITIVE",
      cueClass: "SPEECH",
    });
  });
});
