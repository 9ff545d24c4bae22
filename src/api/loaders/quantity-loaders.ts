import type { EntityManager } from "typeorm";
import {
  type FoundQuantity,
  findQuantitiesOfArticles,
  findQuantitiesOfClaims,
} from "../../store/reads/quantities";
import { loadMany } from "./batches";

/** Quantities in the order of the text, by the key of the article or claim. */
export function quantityLoaders(manager: EntityManager) {
  const ofKey = ({ of }: FoundQuantity): string => of;
  return {
    ofArticle: loadMany((articles) => findQuantitiesOfArticles(manager, articles), ofKey),
    ofClaim: loadMany((claims) => findQuantitiesOfClaims(manager, claims), ofKey),
  };
}
