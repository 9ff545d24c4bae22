import type DataLoader from "dataloader";
import type { EntityManager, ObjectLiteral } from "typeorm";
import type { List, ListSearch } from "../../store/pages/page";
import { candidateWords, highlightsIn, phrasesOf } from "../../store/search/highlights";
import { findMatchingWords } from "../../store/search/matching-words";
import { findScores } from "../../store/search/scores";
import type { TextQuery } from "../../store/search/search-query";
import { write } from "../../store/sql";
import { sharedLoader } from "./batches";

/** The part of a version's text that a search looks into. */
export interface SearchedText {
  readonly text: string;
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

/** Loads how and where rows match: all rows that are searched for the same share one statement of SQL. */
export class SearchLoaders {
  private readonly scores = new Map<string, DataLoader<string, number>>();
  private readonly matches = new Map<string, DataLoader<string, readonly boolean[]>>();

  constructor(private readonly manager: EntityManager) {}

  /** How well a row of a list matches. */
  score<T extends ObjectLiteral>(
    list: List<T>,
    { score }: ListSearch,
    id: string,
  ): Promise<number> {
    const loader = sharedLoader(this.scores, write(score), async (ids) => {
      const scores = await findScores(this.manager, list, score, ids);
      return ids.map((key) => scores.get(key) ?? 0);
    });
    return loader.load(id);
  }

  /** Where a text matches, best first. */
  async highlights(query: TextQuery, searched: SearchedText) {
    const phrases = phrasesOf(query);
    const sought = phrases.flat().filter((word) => word !== null);
    const { text, stretches } = searched;
    const candidates = candidateWords(text, stretches, sought);
    const loader = sharedLoader(this.matches, sought, (words) =>
      findMatchingWords(this.manager, words, sought),
    );
    const found = await Promise.all(candidates.map((word) => loader.load(word)));
    const matches = new Map(candidates.map((word, at) => [word, found[at]]));
    const places = new Map(sought.map((word, at) => [word, at]));
    return highlightsIn(text, stretches, phrases, (word, asked) => {
      const place = places.get(asked) ?? 0;
      return matches.get(word)?.[place] === true;
    });
  }
}
