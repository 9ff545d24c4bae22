import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/server/config";
import { InputError } from "../../src/shared/errors";

describe("config", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-config-"));
  const file = join(folder, "file");
  writeFileSync(file, "");
  afterAll(() => rmSync(folder, { recursive: true }));

  test("with nothing set: this machine only, port 4000, embedded PostgreSQL, the package's samples", () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      databaseUrl: null,
      dataDir: ".hearsay",
      samplesFolder: join(__dirname, "..", "..", "samples"),
      languageModel: null,
      guards: {
        access: "open",
        origins: [],
        trustProxy: false,
        rate: 100_000,
        statementSeconds: 15,
        persistedDocuments: new Map(),
        persistedOnly: false,
      },
    });
  });

  test("an empty variable counts as not set", () => {
    const empty = {
      PORT: "",
      HOST: " ",
      DATABASE_URL: "",
      HEARSAY_DATA_DIR: "",
      HEARSAY_SAMPLES: "",
      HEARSAY_LLM_URL: "",
      HEARSAY_LLM_MODEL: "",
      HEARSAY_LLM_KEY: " ",
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test("what is set is taken", () => {
    const config = readConfig({
      PORT: "0",
      HOST: "::1",
      DATABASE_URL: "postgresql://reader:secret@db.example:5433/news?sslmode=require",
      HEARSAY_DATA_DIR: join(folder, "new"),
      HEARSAY_SAMPLES: folder,
      HEARSAY_LLM_URL: "https://llm.example/v1/",
      HEARSAY_LLM_MODEL: "llama3.1:8b",
      HEARSAY_LLM_KEY: "sk-123",
    });
    expect(config).toMatchObject({
      port: 0,
      host: "::1",
      databaseUrl: "postgresql://reader:secret@db.example:5433/news?sslmode=require",
      dataDir: join(folder, "new"),
      samplesFolder: folder,
      languageModel: {
        url: "https://llm.example/v1/chat/completions",
        model: "llama3.1:8b",
        key: "sk-123",
      },
    });
  });

  test.each(["off", "none"])("HEARSAY_SAMPLES=%s loads none", (value) => {
    expect(readConfig({ HEARSAY_SAMPLES: value }).samplesFolder).toBeNull();
  });

  test.each(["localhost", "db-1.news.example", "0.0.0.0", "::"])("HOST=%s is taken", (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  test.each([
    ["PORT", "http", "0 to 65535"],
    ["PORT", "-1", "0 to 65535"],
    ["PORT", "65536", "0 to 65535"],
    ["PORT", "4000.5", "0 to 65535"],
    ["PORT", "1e3", "0 to 65535"],
    ["HOST", "http://localhost", "IP address"],
    ["HOST", "127.0.0", "IP address"],
    ["HOST", "two words", "IP address"],
    ["HEARSAY_DATA_DIR", file, "a folder"],
    ["HEARSAY_SAMPLES", file, "a folder"],
    ["HEARSAY_SAMPLES", join(folder, "missing"), "a folder"],
  ])("%s=%s is refused", (variable, value, expected) => {
    const read = () => readConfig({ [variable]: value });
    expect(read).toThrow(InputError);
    expect(read).toThrow(`${variable}=${value} `);
    expect(read).toThrow(expected);
  });

  test.each(["mysql://u:secret@h/db", "localhost:5432 secret", "secret"])(
    "DATABASE_URL=%s is refused without showing what may hold a password",
    (value) => {
      const read = () => readConfig({ DATABASE_URL: value });
      expect(read).toThrow(/^DATABASE_URL=.*postgres:\/\/user:password@host:port\/database$/);
      expect(read).not.toThrow("secret");
    },
  );

  test.each([
    ["http://127.0.0.1:11434/v1", "http://127.0.0.1:11434/v1/chat/completions"],
    ["http://127.0.0.1:8000", "http://127.0.0.1:8000/chat/completions"],
    ["https://llm.example/v1/chat/completions", "https://llm.example/v1/chat/completions"],
    ["https://llm.example/v1?v=2", "https://llm.example/v1/chat/completions?v=2"],
  ])("HEARSAY_LLM_URL=%s stands for the endpoint %s", (value, url) => {
    const config = readConfig({ HEARSAY_LLM_URL: value, HEARSAY_LLM_MODEL: "m" });
    expect(config.languageModel).toEqual({ url, model: "m", key: null });
  });

  test.each([
    [{ HEARSAY_LLM_URL: "http://h/v1" }, /HEARSAY_LLM_URL is set but HEARSAY_LLM_MODEL is not/],
    [{ HEARSAY_LLM_MODEL: "m" }, /HEARSAY_LLM_MODEL is set but HEARSAY_LLM_URL is not/],
    [{ HEARSAY_LLM_KEY: "secret" }, /HEARSAY_LLM_KEY is set but HEARSAY_LLM_URL is not/],
    [{ HEARSAY_LLM_URL: "ftp://secret/v1" }, /^HEARSAY_LLM_URL=.*http or https address/],
    [{ HEARSAY_LLM_URL: "https://me:secret@h/v1" }, /^HEARSAY_LLM_URL=.*without user and password/],
    [{ HEARSAY_LLM_URL: "secret" }, /^HEARSAY_LLM_URL=/],
    [{ HEARSAY_LLM_MODEL: "two\nlines" }, /^HEARSAY_LLM_MODEL=two\nlines .*name of a model/],
    [{ HEARSAY_LLM_KEY: "a secret" }, /^HEARSAY_LLM_KEY=.*without blanks/],
  ])("a language model by %j is refused without showing a secret", (environment, message) => {
    const read = () => readConfig(environment);
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
    expect(read).not.toThrow("secret");
  });
});
