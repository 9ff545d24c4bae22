import { findMentions } from "../../../src/reading/mentions/find-mentions";
import { resolveMentions } from "../../../src/reading/mentions/resolve-mentions";
import { slice } from "../../../src/text/spans";
import { surface } from "./read-actors";

/** Who a pronoun means in a text where `source` says `content`. */
function whoIs(text: string, pronoun: string, source: string, content: string): string | null {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const looked = surface(text);
  const said = [{ source: [spanOf(source)], content: [spanOf(content)] }];
  const { actors, mentions } = resolveMentions(looked, findMentions(looked), said);
  const found = mentions.findLast(({ span }) => slice(text, span) === pronoun);
  return found?.actor == null ? null : (actors[found.actor]?.name ?? null);
}

test("nobody calls himself by his name in what he says", () => {
  const text = "Karl Lind met Otto Hall. He said Hall had left.";
  expect(whoIs(text, "He", "He", "Hall had left")).toBe("Karl Lind");
});

test("whose words stand before may be named in them, unless they are quoted", () => {
  const text = "Petra Lund met Otto Hall. Petra Lund now expects rain, she said.";
  expect(whoIs(text, "she", "she", "Petra Lund now expects rain")).toBe("Petra Lund");
  const quoted = 'Anna Holm left. "Petra Lund expects rain," she said.';
  expect(whoIs(quoted, "she", "she", '"Petra Lund expects rain,"')).toBe("Anna Holm");
});

test("in quotation marks a speaker is I, not he", () => {
  const text = 'Karl Lind left. Otto Hall said: "Now he is gone."';
  expect(whoIs(text, "he", "Otto Hall", '"Now he is gone."')).toBe("Karl Lind");
});

test("in reported speech a speaker is he", () => {
  const text = "Karl Lind left. Otto Hall said he was glad.";
  expect(whoIs(text, "he", "Otto Hall", "he was glad")).toBe("Otto Hall");
});
