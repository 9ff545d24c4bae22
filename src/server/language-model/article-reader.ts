import { languageModelReader } from "../../reading/language-model/language-model-reader";
import { builtInReader, type Reader } from "../../reading/reader";
import type { Config } from "../config";
import { chatCompletions } from "./chat-completions";

/**
 * What reads the articles that come in: the language model of the settings, or the built-in reader where none is set.
 * @param builtIn the built-in reader where it is to run elsewhere than here.
 */
export function articleReader(
  { languageModel }: Pick<Config, "languageModel">,
  builtIn: Reader = builtInReader,
): Reader {
  if (languageModel === null) return builtIn;
  return languageModelReader(languageModel.model, chatCompletions(languageModel));
}
