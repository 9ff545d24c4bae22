import { readArticle } from "../../src/reading/english";
import { ADVERSARIAL_TEXTS } from "./adversarial-texts";
import { cpuSeconds } from "./cpu-seconds";

/** Code units of the longer and the shorter text of each kind: what grows with the length costs twice as much for the longer one. */
const LONGER = 1_000_000;
const SHORTER = 500_000;

/** `npm run bench -- --adversarial`: CPU seconds to read a megabyte of each text that is no article, and how they grow. */
export function printAdversarial(write: (line: string) => void): void {
  const context = { publishedAt: new Date("2026-01-05T12:00:00Z") };
  // models are loaded and functions compiled before anything is measured
  readArticle("“It rains,” Lee said on Monday. ".repeat(500), context);
  write(`${"1 MB of".padEnd(48)}${"CPU s".padStart(8)}${"growth".padStart(8)}\n`);
  for (const [name, make] of Object.entries(ADVERSARIAL_TEXTS)) {
    const [shorter, longer] = [SHORTER, LONGER].map((length) => {
      const text = make(length);
      return cpuSeconds(() => readArticle(text, context));
    });
    const growth = (longer ?? 0) / Math.max(shorter ?? 0, Number.EPSILON);
    write(
      `${name.padEnd(48)}${(longer ?? 0).toFixed(2).padStart(8)}${growth.toFixed(1).padStart(8)}\n`,
    );
  }
}
