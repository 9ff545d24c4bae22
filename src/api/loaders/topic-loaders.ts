import type { EntityManager } from "typeorm";
import { Topic } from "../../entities";
import {
  type FoundTopic,
  findTopicsOfArticles,
  findTopicsOfClaims,
} from "../../store/topics/find-topics";
import { loadById, loadMany } from "./batches";

/** Topics by their own key, and those of articles and claims. */
export function topicLoaders(manager: EntityManager) {
  const ofKey = ({ of }: FoundTopic): string => of;
  return {
    byId: loadById(manager, Topic),
    ofArticle: loadMany((articles) => findTopicsOfArticles(manager, articles), ofKey),
    ofClaim: loadMany((claims) => findTopicsOfClaims(manager, claims), ofKey),
  };
}
