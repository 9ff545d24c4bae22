import { isNewsName, isOwnKey, newsKey } from "../../../src/resolution/origins/news-key";

describe("newsKey", () => {
  it.each([
    ["the Meridian Press Agency", "Meridian"],
    ["Meridian staff", "Meridian"],
    ["The Associated Press", "AP"],
    ["Agence France-Presse", "AFP"],
    ["reuters.com", "Reuters"],
    ["The Lund Gazette", "Lund Gazette"],
  ])("is one for %s and %s", (one, other) => {
    expect(newsKey(one)).toBe(newsKey(other));
  });

  it.each([
    ["Lund Gazette", "Lund Tribune"],
    ["Northwind News Agency", "Corvale News Agency"],
  ])("is not one for %s and %s", (one, other) => {
    expect(newsKey(one)).not.toBe(newsKey(other));
  });
});

describe("isNewsName", () => {
  it.each(["Reuters", "AFP", "Meridian Press Agency", "Lund Gazette", "Reuters staff"])(
    "holds for %s",
    (name) => expect(isNewsName(name)).toBe(true),
  );
  it.each(["Imogen Farrow", "diplomatic correspondent", "Post", "Lund", ""])(
    "does not hold for %s",
    (name) => expect(isNewsName(name)).toBe(false),
  );
});

describe("isOwnKey", () => {
  it("knows an outlet by its name and by its initials", () => {
    expect(isOwnKey("ostmark state telegraph", "The Ostmark State Telegraph")).toBe(true);
    expect(isOwnKey(newsKey("OST"), "Ostmark State Telegraph")).toBe(true);
    expect(isOwnKey("reuters", "Ostmark State Telegraph")).toBe(false);
    expect(isOwnKey("reuters", null)).toBe(false);
  });
});
