import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readingPage } from "../../../../src/cli/format/page/page";
import { styleSheet } from "../../../../src/cli/format/page/style";
import { findChromium, startBrowser } from "../../../support/browser";
import { writtenReading } from "../../../support/written-reading";

const chromium = findChromium();
// Where there is no browser, what needs one is skipped.
const describeInBrowser = chromium ? describe : describe.skip;

const reading = writtenReading("Lund said that Voss had promised boats.", {
  actors: [{ name: "Lund" }, { name: "Voss" }],
  attributions: [
    { content: "Voss had promised boats", cue: "said", source: "Lund", speakers: ["Lund"] },
    { content: "boats", cue: "promised", source: "Voss", speakers: ["Voss"], parent: 0 },
  ],
});

test("has rules for every statement and speaker, and none for more", () => {
  const style = styleSheet(2, ["v0", "unknown"]);
  expect(style).toContain("#d1");
  expect(style).not.toContain("#d2:");
  expect(style).toContain("#l1:");
  expect(style).not.toContain("#l2:");
});

describeInBrowser("the page in a browser", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hearsay-page-"));
    const facts = { headline: "Boats", outlet: null, bylines: [], publishedAt: null, reader: "r" };
    await writeFile(join(folder, "page.html"), readingPage(reading, facts));
    browser = await startBrowser(chromium ?? "");
    page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    page.on("console", (message) => complaints.push(message.text()));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    await page.goto(`file://${join(folder, "page.html")}`);
    await page.mouse.move(0, 0);
  });

  /** What is shown beside the text of the first element that fits. */
  const tipOf = async (selector: string): Promise<string | null> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const view = element.ownerDocument.defaultView;
        const tip = view?.getComputedStyle(element, "::after");
        return tip?.display === "block" ? element.getAttribute("data-tip") : null;
      });
  const styleOf = (selector: string, property: string): Promise<string | undefined> =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (element, name) =>
          element.ownerDocument.defaultView?.getComputedStyle(element).getPropertyValue(name),
        property,
      );

  it("shows what is known of the innermost statement that one points at", async () => {
    expect(await tipOf("article .content.s1")).toBeNull();
    await page.locator("article .content.s1").hover();
    expect(await tipOf("article .content.s1")).toMatch(/^1\.1 {2}Voss\n/);
    expect(await tipOf("article .content.s0")).toBeNull();
  });

  it("shows it to the keyboard, too", async () => {
    await page.locator("#s1").focus();
    expect(await tipOf("article .content.s1")).toMatch(/^1\.1 {2}Voss\n/);
    expect(await tipOf("article .content.s0")).toBeNull();
  });

  it("leads from a card to its place, and points out all parts of a statement", async () => {
    await page.locator("#d0 .go").click();
    expect(await page.locator("#s0:target").count()).toBe(1);
    expect(await styleOf("article .source.s0", "outline-style")).toBe("solid");
    expect(await styleOf("article .source.s1", "outline-style")).toBe("none");
  });

  it("shows one speaker's statements alone while one points at the legend", async () => {
    const clear = "rgba(0, 0, 0, 0)";
    await page.locator("#l1").hover();
    expect(await styleOf("article .content.s0", "background-color")).toBe(clear);
    expect(await styleOf("article .content.s1", "background-color")).not.toBe(clear);
  });

  it("tells sources, cues and statements of different speakers apart, by day and by night", async () => {
    const looks = async (): Promise<readonly unknown[]> =>
      Promise.all([
        styleOf("article .source", "text-decoration-style"),
        styleOf("article .cue", "text-decoration-style"),
        styleOf("article .content.s0", "background-color"),
        styleOf("article .content.s1", "background-color"),
        styleOf("body", "background-color"),
      ]);
    const day = await looks();
    expect(new Set(day).size).toBe(5);
    await page.emulateMedia({ colorScheme: "dark" });
    const night = await looks();
    expect(new Set(night).size).toBe(5);
    expect(night.slice(2)).not.toEqual(day.slice(2));
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await styleOf("body", "background-color")).toBe(day[4]);
  });

  it("fits a telephone", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    const width = await page.locator("html").evaluate((element) => element.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

  it("gives the browser nothing to complain of", () => {
    expect(complaints).toEqual([]);
  });
});
