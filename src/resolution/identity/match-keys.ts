import { GENERIC_WORDS } from "../../lexicon/generic-words";
import { hashText } from "../../shared/hash";
import { foldWord, skeletonOf } from "./fold-name";
import type { NamedActor } from "./named-actor";
import { initialsOf, organisationWords } from "./organisation-names";
import { personName } from "./person-names";

/** By what an actor is found, and by what it finds others. */
export interface MatchKeys {
  readonly own: readonly number[];
  readonly search: readonly number[];
}

/**
 * What actors that may be the same have in common, as hashes, so that an index finds them: blocking, as record linkage calls it. Names in
 * whole share the consonants of one part and the first letter of the other; a name in part finds those in whole by the part
 * that it has, and is found by them, but names in part never find each other.
 */
export function matchKeys(actor: NamedActor): MatchKeys {
  const { both, whole, part } =
    actor.kind === "PERSON" ? personKeys(actor) : organisationKeys(actor);
  const hashes = (keys: readonly string[]): number[] => [...new Set(keys.map(hashText))];
  const asWhole = whole.map((key) => `whole ${key}`);
  const asPart = (actor.isWhole ? whole : part).map((key) => `part ${key}`);
  return actor.isWhole
    ? { own: hashes([...both, ...asWhole]), search: hashes([...both, ...asPart]) }
    : { own: hashes(asPart), search: hashes(part.map((key) => `whole ${key}`)) };
}

interface Keys {
  /** That names in whole share with each other. */
  readonly both: readonly string[];
  /** That a name in whole shares with names in part. */
  readonly whole: readonly string[];
  /** That a name in part shares with names in whole. */
  readonly part: readonly string[];
}

function personKeys({ nameKeys }: NamedActor): Keys {
  const names = nameKeys.flatMap((key) => personName(key) ?? []);
  const parts = names.map(({ given: [first = ""], surname }) => {
    const [given, last] = [foldWord(first), foldWord(surname)];
    return { given, initial: given.charAt(0), skeleton: skeletonOf(last) };
  });
  return {
    // a slip changes one end of a surname, or the given name
    both: parts.flatMap(({ given, initial, skeleton }) => [
      `begins ${skeletonOf(given)} ${skeleton.slice(0, 2)}`,
      `ends ${skeletonOf(given)} ${skeleton.slice(-2)}`,
      `surname ${initial} ${skeleton}`,
    ]),
    whole: parts.flatMap(({ initial, skeleton }) => [skeleton, `${initial} ${skeleton}`]),
    part: parts.map(({ initial, skeleton }) =>
      initial === "" ? skeleton : `${initial} ${skeleton}`,
    ),
  };
}

function organisationKeys({ nameKeys, initials }: NamedActor): Keys {
  const names = nameKeys
    .map(organisationWords)
    .filter((words) => words.some((word) => !GENERIC_WORDS.has(word)));
  const skeleton = (words: readonly string[]): string =>
    words.map((word) => skeletonOf(foldWord(word))).join(" ");
  return {
    both: names.flatMap((words) =>
      words.length === 1
        ? [`name ${skeleton(words)}`]
        : [`first ${skeleton(words.slice(0, -1))}`, `last ${skeleton(words.slice(1))}`],
    ),
    whole: [...nameKeys.flatMap(initialsOf), ...initials].map((letters) => `initials ${letters}`),
    part: initials.map((letters) => `initials ${letters}`),
  };
}
