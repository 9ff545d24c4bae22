import type { DataSource } from "typeorm";
import { documentOfText, ingestArticle } from "../../../src/ingest/ingest-article";

/** Reads and stores article number n, from 1 on, as any article is. All have the same structure; what they speak of is invented. */
export async function ingestNumbered(dataSource: DataSource, n: number): Promise<void> {
  const outlet = n % 2 === 0 ? "Vell Radio" : "Marsh Courier";
  const host = n % 2 === 0 ? "vell-radio" : "marsh-courier";
  await ingestArticle(
    dataSource,
    {
      ...documentOfText(
        [
          `VELLPORT — Harbour minister Ada Brenn told reporters on Monday that ferry number ${n} would sail from pier ${n}.`,
          `“The ferry is safe,” Brenn said. “We checked all ${n} lamps and ${n} ropes.”`,
          `Engineer Jon Pellam denied that. He said Brenn had promised him ${n} new pumps.`,
          `Brenn said Vellport would close dock ${n} for ${n} nights. Pellam said Vellport would not close dock ${n} for ${n} nights.`,
          `According to the Harbour Office, ${n} passengers and ${n} dogs were waiting.`,
        ].join("\n\n"),
      ),
      url: `https://${host}.example/${n}`,
      outlet,
      headline: `Ferry ${n} is to sail`,
      bylines: ["Tom Oduya-Lind"],
      publishedAt: new Date(Date.UTC(2025, 8, 30 + n, 6)),
      language: "en",
    },
    { now: new Date("2026-01-01T00:00:00Z") },
  );
}
