import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDistDirectory, isSandboxFrame, renderAltair, SANDBOX_FRAME_CSP } from "altair-static";
import express, { type RequestHandler, Router } from "express";

/** A query that the playground opens with. */
export interface ReadyQuery {
  /** The title of its tab. */
  readonly name: string;
  readonly document: string;
}

/** The ready queries in the order of their tabs: files whose first line is a comment with the tab's title. */
export function readyQueries(): ReadyQuery[] {
  const folder = join(__dirname, "queries");
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return files.sort().map((name) => {
    const document = readFileSync(join(folder, name), "utf8");
    return { name: document.slice(0, document.indexOf("\n")).replace(/^#\s*/, ""), document };
  });
}

/** Nothing from anywhere but here, also where there is internet: no picture, font, script or request. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Only the browser knows by which address it reaches us, so the tabs' endpoint is worked out there. Altair keeps its tabs
 * from visit to visit; when it makes them, it leaves the last one open, which stands outside of the window.
 */
function startScript(queries: readonly ReadyQuery[]): string {
  const options = {
    initialWindows: queries.map(({ name, document }) => ({
      initialName: name,
      initialQuery: document,
    })),
    initialSettings: {
      "alert.disableUpdateNotification": true,
      "banners.disable": true,
      disablePushNotification: true,
      enableTablistScrollbar: true,
      "schema.reloadOnStart": true,
    },
    disableAccount: true,
  };
  return `const options = ${JSON.stringify(options)};
const endpointURL = new URL("../graphql", document.baseURI).href;
for (const target of [options, ...options.initialWindows]) target.endpointURL = endpointURL;
AltairGraphQL.init(options);

const visited = "hearsay:playground-visited";
if (localStorage.getItem(visited) === null) {
  const openFirstTab = setInterval(() => {
    const tabs = document.querySelectorAll("app-window-switcher-item > *");
    if (tabs.length < options.initialWindows.length) return;
    tabs[0].click();
    clearInterval(openFirstTab);
    localStorage.setItem(visited, "yes");
  }, 50);
}
`;
}

/** The playground's page refers to its files relative to itself, which takes the slash at the end of its address. */
const addSlash: RequestHandler = (request, response, next) => {
  if (request.path !== "/" || /^[^?]*\/(\?|$)/.test(request.originalUrl)) return next();
  response.redirect(308, `${request.baseUrl}/`);
};

/** Serves Altair, a GraphQL client for the browser, with all its files from here and a tab for each ready query. */
export function playgroundRouter(queries: readonly ReadyQuery[]): Router {
  const page = renderAltair({
    baseURL: "./",
    serveInitialOptionsInSeperateRequest: "start.js",
  });
  const script = startScript(queries);
  return Router()
    .use(addSlash)
    .use((request, response, next) => {
      const policy = isSandboxFrame(request.path) ? SANDBOX_FRAME_CSP : contentSecurityPolicy;
      response.set("content-security-policy", policy);
      next();
    })
    .get("/", (_request, response) => response.type("html").send(page))
    .get("/start.js", (_request, response) => response.type("js").send(script))
    .use(express.static(getDistDirectory(), { index: false }));
}
