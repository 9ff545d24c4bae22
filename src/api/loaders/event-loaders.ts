import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import type { Event } from "../../entities";
import {
  findAccounts,
  findClaimsOfEvents,
  findEventsOfArticles,
  findEventsOfReports,
  findParticipants,
} from "../../store/reads/events";
import { loadMany } from "./batches";

export function eventLoaders(manager: EntityManager) {
  return {
    /** An event by the key of any of its reports: a key that once was its own goes on to lead to it. */
    byId: eventsByReport(manager),
    /** What an article's current version tells of, in the order of its text. */
    ofArticle: loadMany(
      (articles) => findEventsOfArticles(manager, articles),
      ({ article }) => article,
    ),
    participants: loadMany(
      (events) => findParticipants(manager, events),
      ({ event }) => event,
    ),
    accounts: loadMany(
      (events) => findAccounts(manager, events),
      ({ event }) => event,
    ),
    /** The keys of the claims that word an event. */
    claims: loadMany(
      (events) => findClaimsOfEvents(manager, events),
      ({ event }) => event,
    ),
  };
}

function eventsByReport(manager: EntityManager): DataLoader<string, Event | null> {
  return new DataLoader(async (keys) => {
    const found = await findEventsOfReports(manager, [...keys]);
    const events = new Map(found.map(({ report, event }) => [report, event]));
    return keys.map((key) => events.get(key) ?? null);
  });
}
