import { NoAnswer } from "../../reading/language-model/language-model-reader";

/** The parts of a chat completion that matter here; a server may send anything. */
interface Completion {
  readonly choices?: readonly {
    readonly finish_reason?: unknown;
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
  }[];
}

/**
 * The words of the first choice of a chat completion.
 * @param body the response as it came.
 * @throws NoAnswer where it is no chat completion, has no words, was refused or cut off.
 */
export function answerOf(body: string): string {
  const choice = firstChoice(body);
  const content = choice?.message?.content;
  const refused = choice?.message?.refusal ?? choice?.finish_reason === "content_filter";
  if (refused) throw new NoAnswer("it refused to answer");
  if (choice?.finish_reason === "length") throw new NoAnswer("its answer was cut off");
  if (typeof content !== "string") throw new NoAnswer("its answer is not what was asked for");
  return content;
}

function firstChoice(body: string) {
  try {
    return (JSON.parse(body) as Completion | null)?.choices?.[0];
  } catch {
    return undefined;
  }
}
