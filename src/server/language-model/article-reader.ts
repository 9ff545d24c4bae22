import { languageModelReader } from "../../reading/language-model/language-model-reader";
import { builtInReader, type Reader } from "../../reading/reader";
import type { Config } from "../config";
import { chatCompletions } from "./chat-completions";

/** What reads the articles that come in: the language model of the settings, or the built-in reader where none is set. */
export function articleReader({ languageModel }: Pick<Config, "languageModel">): Reader {
  if (languageModel === null) return builtInReader;
  return languageModelReader(languageModel.model, chatCompletions(languageModel));
}
