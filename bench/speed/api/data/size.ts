/** How much is stored. */
export interface Size {
  readonly outlets: number;
  readonly articles: number;
  /** Outlets included: each is an actor, too. */
  readonly actors: number;
}

const OUTLETS = 50;
const ARTICLES = 200_000;
const ACTORS = 20_000;
const FEWEST_ARTICLES = 100;
const FEWEST_ACTORS = 200;

/** Articles and actors grow with the scale; outlets do not. Each article brings about six statements and one and a half claims. */
export function sizeAt(scale: number): Size {
  return {
    outlets: OUTLETS,
    articles: Math.max(FEWEST_ARTICLES, Math.round(ARTICLES * scale)),
    actors: Math.max(FEWEST_ACTORS, Math.round(ACTORS * scale)),
  };
}
