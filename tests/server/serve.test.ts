import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFrontMatter } from "../../src/formats/front-matter";
import { buildPrograms, processesNaming, startProgram, until } from "../support/programs";

jest.setTimeout(180_000);

const script = join(__dirname, "..", "support", "run-server.cjs");
const samples = join(__dirname, "..", "..", "samples");
const sampleFiles = readdirSync(samples).filter((name) => name.endsWith(".md"));
/** One for each article: some of the files are versions of one. */
const sampleUrls = new Set(
  sampleFiles.map((name) => parseFrontMatter(readFileSync(join(samples, name)), name).url),
);

describe("serve, from nothing", () => {
  beforeAll(buildPrograms);

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"));
    chmodSync(folder, 0o755); // Where we are root, PostgreSQL's account has to get in.
  });
  afterEach(async () => {
    for (const { pid } of processesNaming(folder)) process.kill(pid, "SIGKILL");
    await until(
      "every process of the test is gone",
      30,
      () => processesNaming(folder).length === 0,
    );
    rmSync(folder, { recursive: true, force: true });
  });

  const launch = (settings: Record<string, string> = {}) =>
    startProgram([script], { PORT: "0", HEARSAY_DATA_DIR: folder, ...settings });
  const launchReady = async (settings?: Record<string, string>) => {
    const program = launch(settings);
    const [, seconds, articles] = await program.printed(/Ready in ([\d.]+) s, (\d+) articles/);
    const [, url = ""] = await program.printed(/GraphQL +(http:\S+)\/graphql/);
    return { program, url, seconds: Number(seconds), articles: Number(articles) };
  };
  const ask = async (url: string, query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
  const countArticles = "{ articles(first: 1) { totalCount } }";

  test("answers about every sample within ten seconds; stops on Ctrl-C and leaves no process", async () => {
    const { program, url, seconds, articles } = await launchReady();
    // Ten seconds on two idle cores; the tests share theirs.
    expect(seconds).toBeLessThan(30);
    expect(program.output().match(/\(\d+ statements\)/g)).toHaveLength(sampleFiles.length);
    // Some of the files are versions of one article.
    expect(articles).toBe(sampleUrls.size);
    expect(await ask(url, countArticles)).toMatchObject({
      data: { articles: { totalCount: articles } },
    });
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: "ready" });
    program.process.kill("SIGINT");
    // npm hands on what the terminal has sent already.
    program.process.kill("SIGINT");
    expect(await program.ended).toBe(0);
    expect(processesNaming(folder)).toEqual([]);
  });

  test("after kill -9 a new start has all of it, needs no hand and loads nothing again", async () => {
    const first = await launchReady();
    first.program.process.kill("SIGKILL");
    const second = await launchReady();
    expect(second.articles).toBe(first.articles);
    expect(second.program.output()).not.toContain("statements)");
    second.program.process.kill("SIGTERM");
    expect(await second.program.ended).toBe(0);
  });

  test("a start that is killed while it loads is finished by the next one", async () => {
    const first = launch();
    await first.printed(/(.*statements\)\n){5}/);
    first.process.kill("SIGKILL");
    await first.ended;
    const second = await launchReady();
    expect(second.articles).toBe(sampleUrls.size);
    second.program.process.kill("SIGTERM");
    await second.program.ended;
  });

  test("a second start beside it is refused; so is a port that is taken; it goes on", async () => {
    const { program, url } = await launchReady({ HEARSAY_SAMPLES: "off" });
    const beside = launch();
    expect(await beside.ended).toBe(1);
    expect(beside.output()).toContain(`already in use by process ${program.process.pid}`);
    const port = new URL(url).port;
    const other = launch({
      PORT: port,
      HEARSAY_SAMPLES: "off",
      HEARSAY_DATA_DIR: join(folder, "other"),
    });
    expect(await other.ended).toBe(1);
    expect(other.output()).toContain(`PORT=${port} is taken`);
    expect(processesNaming(join(folder, "other"))).toEqual([]);
    expect(await ask(url, countArticles)).toMatchObject({ data: { articles: { totalCount: 0 } } });
    program.process.kill("SIGTERM");
    expect(await program.ended).toBe(0);
  });

  test("a stray error is told and takes nothing down", async () => {
    const { program, url } = await launchReady({ HEARSAY_SAMPLES: "off" });
    program.process.kill("SIGUSR2");
    await program.printed(/stray rejection/);
    await program.printed(/stray exception/);
    expect(await ask(url, countArticles)).toMatchObject({ data: { articles: { totalCount: 0 } } });
    program.process.kill("SIGTERM");
    expect(await program.ended).toBe(0);
  });

  test("the loss of its PostgreSQL ends it with a reason", async () => {
    const { program } = await launchReady({ HEARSAY_SAMPLES: "off" });
    const postmaster = processesNaming(join(folder, "postgres", "data")).find(
      ({ command }) => !command.includes("hearsay-keeper"),
    );
    process.kill(postmaster?.pid ?? 0, "SIGKILL");
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain("PostgreSQL has ended unexpectedly");
    const next = await launchReady({ HEARSAY_SAMPLES: "off" });
    next.program.process.kill("SIGTERM");
    expect(await next.program.ended).toBe(0);
  });

  test("bad settings and a database that does not answer stop the start", async () => {
    const badPort = launch({ PORT: "http" });
    expect(await badPort.ended).toBe(1);
    expect(badPort.output()).toBe(
      "PORT=http will not do: expected a whole number from 0 to 65535\n",
    );
    const noDatabase = launch({ DATABASE_URL: "postgres://reader@127.0.0.1:1/news" });
    expect(await noDatabase.ended).toBe(1);
    expect(noDatabase.output()).toContain("The database at 127.0.0.1:1/news cannot be opened");
    expect(readdirSync(folder)).toEqual([]);
  });
});
