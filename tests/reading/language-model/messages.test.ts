import { CUE_CLASSES } from "../../../src/lexicon/cue-classes";
import { draftAnswer } from "../../../src/reading/language-model/draft-answer";
import { messagesFor } from "../../../src/reading/language-model/messages";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

const [instructions, passage] = messagesFor("“So,” she said.\n").map(({ content }) => content);

it("ask about the passage as it stands", () => {
  expect(passage).toBe("The article:\n\n“So,” she said.\n");
});

it("name every class", () => {
  for (const kind of Object.keys(CUE_CLASSES)) expect(instructions).toContain(kind);
});

it("hold an example that is kept whole", () => {
  const [, article = "", answer = ""] =
    /Example article:\n(.*)\n\nAnswer to it:\n(.*)$/.exec(instructions ?? "") ?? [];
  const drafted = draftAnswer(
    surfaceOf(analyseText(article)),
    { start: 0, end: article.length },
    answer,
  );
  expect(drafted?.leftOut).toBe(0);
  expect(drafted?.drafts.map(({ cue }) => cue && slice(article, cue))).toEqual([
    "told",
    "said",
    "denied",
  ]);
});
