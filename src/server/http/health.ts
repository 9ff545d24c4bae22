import { setTimeout as delay } from "node:timers/promises";
import { type RequestHandler, Router } from "express";

/** A database that does not answer for so long counts as down. */
const patienceMilliseconds = 2000;

/**
 * `/live`: the process answers. `/ready`: it can answer questions, which takes a database that answers; 503 otherwise.
 * @param ping does the cheapest thing that reaches the database
 */
export function healthRouter(ping: () => Promise<unknown>): Router {
  const ready: RequestHandler = async (_request, response) => {
    const late = delay(patienceMilliseconds, "late", { ref: false });
    const problem = await Promise.race([
      ping().then(
        () => null,
        () => "refused",
      ),
      late,
    ]);
    response
      .status(problem === null ? 200 : 503)
      .json(problem === null ? { status: "ready" } : { status: "unready", database: problem });
  };
  return Router()
    .use((_request, response, next) => {
      response.set("cache-control", "no-store");
      next();
    })
    .get("/live", (_request, response) => response.json({ status: "live" }))
    .get("/ready", ready);
}
