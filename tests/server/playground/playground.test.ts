import type { Browser, Page } from "playwright-core";
import { readConfig } from "../../../src/server/config";
import { readyQueries } from "../../../src/server/playground/playground";
import { type RunningServer, serve } from "../../../src/server/serve";
import { findChromium, startBrowser } from "../../support/browser";
import { createScratchDatabase, type ScratchDatabase } from "../../support/database";

jest.setTimeout(120_000);

const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write("The playground is not tried out: no Chromium is installed here\n");
}
const withBrowser = chromium === undefined ? describe.skip : describe;

withBrowser("playground", () => {
  let database: ScratchDatabase;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    database = await createScratchDatabase();
    const config = readConfig({ PORT: "0", DATABASE_URL: database.url });
    server = await serve(config, () => undefined);
    browser = await startBrowser(chromium ?? "");
    page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
    page.on("request", (request) => requests.push(request.url()));
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      // Altair itself gives up asking for the schema when another tab opens.
      if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text())) complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await database?.drop();
  });

  test("opens with a tab for each ready query", async () => {
    await page.goto(`${server.url}/`);
    await page.getByText("Send Request").first().waitFor();
    const tabs = page.locator("app-window-switcher-item");
    const names = readyQueries().map(({ name }) => name);
    await tabs.nth(names.length - 1).waitFor();
    expect(await tabs.locator(".window-switcher__input").allInnerTexts()).toEqual(names);
    const open = page.locator("app-window-switcher-item .window-switcher__item--active");
    await open.filter({ hasText: names[0] ?? "" }).waitFor();
  });

  test("runs the query that it opened with and shows the answer", async () => {
    const [, operation = ""] = /^query (\w+)/m.exec(readyQueries()[0]?.document ?? "") ?? [];
    await page.locator(".cm-content").getByText(operation).first().waitFor();
    await page.waitForLoadState("networkidle");
    const answered = page.waitForRequest(
      (request) => request.postData()?.includes(operation) ?? false,
    );
    await page.getByText("Send Request").first().click();
    // What the page sent is sent again: the browser does not always keep an answer's body for us.
    const asked = await answered;
    const again = await fetch(asked.url(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: asked.postData() ?? "",
    });
    const answer = (await again.json()) as {
      data: {
        statements: { totalCount: number; nodes: { article: { outlet: { name: string } } }[] };
      };
    };
    expect(answer).toMatchObject({ data: { statements: expect.anything() } });
    expect(answer).not.toHaveProperty("errors");
    expect(answer.data.statements.totalCount).toBeGreaterThan(0);
    const outlet = answer.data.statements.nodes[0]?.article.outlet.name;
    await page.getByText(`"${outlet}"`).first().waitFor();
  });

  test("asked nobody but us, and nothing failed", async () => {
    // Whatever it does a while after its start counts too.
    await page.waitForTimeout(2000);
    expect(requests.length).toBeGreaterThan(10);
    expect(
      requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(server.url)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
