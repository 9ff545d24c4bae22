import { readArticle } from "../../src/reading/english";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import { rolesOf } from "../../src/resolution/roles";
import { analyseText } from "../../src/text/analyse";
import { slice } from "../../src/text/spans";
import { writtenReading } from "../support/written-reading";

type Role = readonly [of: string, title: string, organization: string | null, ...words: string[]];

/** The roles of a text as it is read, in words; a title that is over has "former" before it. */
function read(text: string): Role[] {
  const reading = readArticle(text, {});
  const nameOf = (actor: number): string => reading.actors[actor]?.name ?? "";
  return rolesOf(reading, surfaceOf(reading.text)).map(
    ({ actor, title, organization, former, evidence }) => [
      nameOf(actor),
      former ? `former ${title}` : title,
      organization === null ? null : nameOf(organization),
      ...evidence.map((span) => slice(text, span)),
    ],
  );
}

const opens = "said on Monday that the port would open.";

describe("titles before a name", () => {
  test.each<[string, ...Role[]]>([
    ["Norwegian Prime Minister Ana Roe", ["Ana Roe", "prime minister", "Norway"]],
    ["Norway's former prime minister Ana Roe", ["Ana Roe", "former prime minister", "Norway"]],
    ["Former Norwegian Prime Minister Ana Roe", ["Ana Roe", "former prime minister", "Norway"]],
    ["Foreign Ministry spokeswoman Ana Roe", ["Ana Roe", "spokeswoman", "Foreign Ministry"]],
    ["White House Press Secretary Ana Roe", ["Ana Roe", "press secretary", "White House"]],
    ["Prime Minister Dr. Ana Roe", ["Ana Roe", "prime minister", null]],
    [
      "Opposition leader and former Prime Minister Ana Roe",
      ["Ana Roe", "opposition leader", null],
      ["Ana Roe", "former prime minister", null],
    ],
  ])("%s", (words, ...roles) => {
    const expected = roles.map((role) => [...role, words]);
    expect(read(`${words} ${opens}`)).toEqual(expected);
  });

  it("may end with what the office is of", () => {
    const [role] = read(`US Secretary of State Ana Roe ${opens}`);
    expect(role?.slice(0, 3)).toEqual(["Ana Roe", "secretary of state", "United States"]);
  });
});

describe("a description beside a name", () => {
  test.each<[string, Role]>([
    ["Ana Roe, the mayor of Lind,", ["Ana Roe", "mayor", null, "the mayor"]],
    [
      "Ana Roe, 54, the former mayor of Lind,",
      ["Ana Roe", "former mayor", null, "the former mayor"],
    ],
    ["The mayor of Lind, Ana Roe,", ["Ana Roe", "mayor", null, "The mayor"]],
    [
      "Ana Roe, a spokeswoman for the Foreign Ministry,",
      ["Ana Roe", "spokeswoman", "Foreign Ministry", "a spokeswoman for the Foreign Ministry"],
    ],
  ])("%s", (words, role) => {
    expect(read(`${words} ${opens}`)).toEqual([role]);
  });
});

describe("a description of somebody named elsewhere", () => {
  const text = "Ana Roe arrived. The Norwegian president smiled. The leader left.";
  const described = (...descriptions: string[]) => {
    const reading = writtenReading(text, {
      actors: [{ name: "Ana Roe" }, { name: "Norway", kind: "STATE" }],
      mentions: [
        ["Ana Roe", "Ana Roe"],
        ["Norwegian", "Norway"],
        ...descriptions.map((words) => [words, "Ana Roe", "NOMINAL"] as const),
      ],
    });
    return rolesOf(reading, surfaceOf(analyseText(text))).map(({ title }) => title);
  };

  it("counts where it says of what", () => {
    expect(described("The Norwegian president")).toEqual(["president"]);
  });

  it("does not count where it does not, and the name has no such title", () => {
    expect(described("The leader")).toEqual([]);
  });

  it("counts where the name has the same title, whose evidence it joins", () => {
    expect(read(`President Ana Roe ${opens} The president smiled.`)).toEqual([
      ["Ana Roe", "president", null, "President Ana Roe", "The president"],
    ]);
  });
});

test.each([
  "Ana Roe said the minister was wrong.",
  "Ana Roe met Otto Hall in Norway.",
  "Norway thanked the ministry. Ana Roe smiled.",
  "Harbour Office engineers praised Ana Roe, and a judge wept.",
])("no role: %s", (text) => {
  expect(read(text)).toEqual([]);
});

it("gives no office to countries and public bodies", () => {
  expect(read("The Norwegian Finance Ministry reported that Norway was ready.")).toEqual([]);
});

it("tells what news organisations are", () => {
  const words = "Norwegian state television Kanal";
  expect(read(`${words} reported that Norway was ready.`)).toEqual([
    ["Kanal", "state television", "Norway", words],
  ]);
});

it("takes the country of the sentence only where it stands beside the titles", () => {
  expect(read(`In Norway, President Ana Roe ${opens}`)).toEqual([
    ["Ana Roe", "president", null, "President Ana Roe"],
  ]);
});
