import type { ArticleText } from "../../text/article-text";
import type { Attribution } from "../reading";
import { relayVerb } from "./relay-verb";

/**
 * A message that goes through somebody, and the request to that one to pass it on, are one act told twice: where only the request is
 * dated or set somewhere, so is the message.
 */
export function joinMessages(
  text: ArticleText,
  attributions: readonly Attribution[],
): Attribution[] {
  const requests = attributions.filter(
    ({ cueClass, content }) => cueClass === "REQUEST" && relayVerb(text, content) !== null,
  );
  return attributions.map((attribution) => {
    const { intermediaries, saidAt, speakers } = attribution;
    if (intermediaries.length === 0 || (saidAt !== null && saidAt.mention !== null))
      return attribution;
    const request = requests.find(
      (other) =>
        other.saidAt !== null &&
        other.saidAt.mention !== null &&
        speakers.every((actor) => other.speakers.includes(actor)) &&
        intermediaries.some((actor) => other.addressees.includes(actor)),
    );
    if (!request) return attribution;
    return {
      ...attribution,
      saidAt: request.saidAt,
      occasion: attribution.occasion ?? request.occasion,
    };
  });
}
