import { findMentions } from "../../../src/reading/mentions/find-mentions";
import { resolveMentions } from "../../../src/reading/mentions/resolve-mentions";
import type { MentionDraft } from "../../../src/reading/mentions/types";
import { type SurfaceText, surfaceOf } from "../../../src/reading/surface/surface-text";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

export const surface = (text: string): SurfaceText => surfaceOf(analyseText(text));

/** The drafts of a text with their words, for tests that look at one finder. */
export function worded(text: string, drafts: readonly MentionDraft[]) {
  return drafts.map((draft) => ({
    ...draft,
    words: slice(text, draft.span),
    whole: slice(text, draft.extent),
  }));
}

/** Reads the actors of a text; `sources` are the words of the speakers, each at its first place. */
export function readActors(text: string, sources: readonly string[] = []) {
  const attributions = sources.map((words) => {
    const start = text.indexOf(words);
    return { source: [{ start, end: start + words.length }], content: [] };
  });
  const looked = surface(text);
  const { actors, mentions } = resolveMentions(looked, findMentions(looked), attributions);
  const named = mentions.map(({ span, actor }) => ({
    words: slice(text, span),
    actor: actor === null ? null : (actors[actor]?.name ?? null),
  }));
  return {
    actors,
    mentions,
    names: actors.map(({ name }) => name),
    kindOf: (name: string) => actors.find((actor) => actor.name === name)?.kind,
    namesOf: (name: string) =>
      actors.find((actor) => actor.name === name)?.names.map((entry) => entry.text),
    /** Who is meant by the n-th place (from 0) with exactly these words; undefined where there is no such mention. */
    whoIs: (words: string, nth = 0) =>
      named.filter((mention) => mention.words === words)[nth]?.actor,
  };
}
