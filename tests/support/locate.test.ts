import { locate, locateNear } from "./locate";

describe("locate", () => {
  it("wants words that occur once, or to be told which", () => {
    expect(locate("a b c", "b")).toEqual({ start: 2, end: 3 });
    expect(() => locate("a b a", "a")).toThrow('"a" occurs 2 times: say which');
    expect(locate("a b a", { exact: "a", nth: 2 })).toEqual({ start: 4, end: 5 });
    expect(() => locate("a b a", { exact: "a", nth: 3 })).toThrow("occurs 2 times");
    expect(() => locate("a", "z")).toThrow('"z" occurs 0 times');
  });

  it("finds a cue in the content's own sentence before a nearer one in another", () => {
    const text = "It rains, A said. The long way round is dry, B said.";
    const content = locate(text, "The long way round is dry");
    expect(locateNear(text, "said", [content], [content]).start).toBe(text.lastIndexOf("said"));
  });

  it("takes whole words only", () => {
    const text = "The heath is dry, he said.";
    expect(locateNear(text, "he", [locate(text, "dry")], []).start).toBe(text.indexOf("he said"));
  });
});
