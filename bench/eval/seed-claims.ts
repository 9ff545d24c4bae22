import { ClaimAppearance } from "../../src/entities";
import { spansOf } from "../../src/entities/spans";
import { documentOfText, ingestArticle } from "../../src/ingest/ingest-article";
import { findClaimRelations } from "../../src/store/reads/claim-relations";
import type { Span } from "../../src/text/article-text";
import { withDatabase } from "../with-database";
import type { FoundClaims } from "./figures/seed-relations";
import type { FoundVoice } from "./figures/seed-voices";

const ALL = 10_000;

/** How the claims of an article stand to each other, and in which voice it carries them, read and stored as by the server. */
export function claimsOfArticle(
  text: string,
): Promise<FoundClaims & { readonly voices: readonly FoundVoice[] }> {
  return withDatabase(async (dataSource) => {
    await ingestArticle(dataSource, documentOfText(text));
    const rows = await dataSource.query<(Span & { claim: string; denied: boolean })[]>(
      `select w.claim_id as claim, x.evidence_start as start, x.evidence_end as end,
        exists (select from claim_wording o join claim_holding h on h.claim_id = o.wording_id
          where o.claim_id = w.claim_id and h.stance = 'DISAGREE') as denied
      from claim_appearance x join claim_wording w on w.wording_id = x.claim_id`,
    );
    const placesOf = (claim: string): Span[] => rows.filter((row) => row.claim === claim);
    const related = await findClaimRelations(dataSource.manager, {}, ALL);
    const appearances = await dataSource.manager.find(ClaimAppearance);
    return {
      voices: appearances.map(({ contentSpans, voice }) => ({
        content: spansOf(contentSpans),
        voice,
      })),
      relations: related.map(({ source, target, relation }) => ({
        source: placesOf(source),
        kind: relation.kind,
        target: placesOf(target),
      })),
      denied: [...new Set(rows.filter(({ denied }) => denied).map(({ claim }) => claim))].map(
        placesOf,
      ),
    };
  });
}
