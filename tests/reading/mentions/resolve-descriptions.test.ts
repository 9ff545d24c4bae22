import { readActors } from "./read-actors";

describe("offices", () => {
  test("mean the only holder", () => {
    const text = "Prime Minister Ana Roe met Mayor Otto Hall. The prime minister left.";
    expect(readActors(text).whoIs("The prime minister")).toBe("Ana Roe");
  });

  test("of a country mean its holder", () => {
    const text =
      "Spanish President Ana Roe met French President Otto Hall. Later the French president left.";
    expect(readActors(text).whoIs("the French president")).toBe("Otto Hall");
  });

  test("do not mean a deputy or a former holder", () => {
    const text =
      "Vice President Ana Roe met former President Otto Hall. The president stayed away.";
    expect(readActors(text).whoIs("The president")).toBeNull();
  });

  test("stay open where two hold them in sight", () => {
    const text = "Spanish President Ana Roe met French President Otto Hall. The president left.";
    expect(readActors(text).whoIs("The president")).toBeNull();
  });

  test("that nobody is named for are actors where a country is worded", () => {
    expect(readActors("They asked the Spanish king.").kindOf("the Spanish king")).toBe("PERSON");
    expect(readActors("They asked the king.").names).toEqual([]);
  });
});

describe("bodies", () => {
  test("mean the only one whose name ends so", () => {
    const text = "They asked the Foreign Ministry. The ministry agreed.";
    expect(readActors(text).whoIs("The ministry")).toBe("Foreign Ministry");
  });

  test("a parliament's own name and its description are one", () => {
    const text = "They asked the German parliament. Then the Bundestag agreed.";
    expect(readActors(text).whoIs("the German parliament")).toBe("Bundestag");
  });

  test("state media are the state broadcaster", () => {
    const text = "Spanish state media said so. They asked Spanish state television Orbis.";
    expect(readActors(text).whoIs("Spanish state media")).toBe("Orbis");
  });

  test("with a possessor they are their own", () => {
    const text = "They asked Roe's government. She asked her own government.";
    expect(readActors(text).whoIs("her own government")).toBe("her own government");
  });
});

describe("an office with a country", () => {
  const text = "President Ana Roe met reporters. The Spanish president left.";

  test("is that of the only holder where the article speaks of one country", () => {
    expect(readActors(text).whoIs("The Spanish president")).toBe("Ana Roe");
  });

  test("is another's where it speaks of two", () => {
    const { whoIs } = readActors(`${text} They like France.`);
    expect(whoIs("The Spanish president")).toBe("The Spanish president");
  });
});

describe("groups and unnamed people", () => {
  test("his mother is not her mother", () => {
    const { whoIs } = readActors("His mother left. Then her mother came.");
    expect(whoIs("her mother")).toBe("her mother");
  });

  test("the diplomats are the two diplomats", () => {
    const { whoIs } = readActors("Two diplomats spoke. The diplomats left.");
    expect(whoIs("The diplomats")).toBe("Two diplomats");
  });

  test("another official is another", () => {
    const { whoIs } = readActors("An official spoke. Then a second official left.");
    expect(whoIs("a second official")).toBe("a second official");
  });

  test("both leaders are not one actor", () => {
    expect(readActors("They said both leaders agree.").whoIs("both leaders")).toBeNull();
  });
});

test("the company is the only one in the article, or in sight", () => {
  const one = "They asked Lind Airlines and Ana Roe. Then the company agreed.";
  expect(readActors(one).whoIs("the company")).toBe("Lind Airlines");
  const two = "They asked Lind Airlines and Orbis Motors. Then the company agreed.";
  expect(readActors(two).whoIs("the company")).toBeNull();
});

test("the office and the board are bodies that are named so, or nobody", () => {
  const text = "They asked the Lind Water Board. Then the board agreed. The office was shut.";
  expect(readActors(text).whoIs("the board")).toBe("Lind Water Board");
  expect(readActors(text).whoIs("The office")).toBeNull();
});

test("a country's leader is its president", () => {
  const text = "Spanish President Ana Roe and Otto Hall left. The Spanish leader said no.";
  expect(readActors(text).whoIs("The Spanish leader")).toBe("Ana Roe");
});

test("the same official is who was called an official before", () => {
  const text = "A ministry official said no. Ana Roe left. The same official said yes.";
  expect(readActors(text).whoIs("The same official")).toBe("A ministry official");
});
