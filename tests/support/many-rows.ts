import type { DataSource } from "typeorm";

/** How many versions, statements, actors, mentions, events and claims there are, and appearances of the first claim. */
export const SOME = 3_000;

/** Words that match differently well: one text in three has no tram, and some have several. */
const text = (n: string) => `repeat('tram ', ${n} % 3) || 'quay ' || repeat('row ', ${n} % 7)`;

/** Stores cheap rows with keys from 1 on, many of which share what they are sorted by. The first article and actor have all that hangs on one. */
export async function storeManyRows(dataSource: DataSource, articles: number): Promise<void> {
  await dataSource.query(`
    insert into article (id, bylines, published_at, first_seen_at, pub_status, current_version_id)
      select i, '{}', nullif(i % 11, 0) * interval '1 hour' + timestamptz '2026-01-01' + i::bigint * 7919 % 5000 * interval '1 second',
        timestamptz '2026-02-01' + i::bigint * 104729 % 4999 * interval '1 microsecond', 'USABLE', i
      from generate_series(1, ${articles}) i;
    insert into article_version (article_id, id, version, text, sha256, seen_at, paragraph_starts, sentence_starts, absences)
      select i, i, 1, ${text("i")}, '', now(), '{0}', '{0}', '{}' from generate_series(1, ${SOME}) i;
    insert into statement (article_id, id, version_id, current, position, text, content_spans, direct_spans, quote_kind,
        source_spans, cue_span, cue_stance, attribution_type, modalities, polarity, condition_span, said_precision,
        said_basis, said_span, sort_day, depth, method, extractor_version, generated_at, confidence)
      select 1, i, 1, i % 50 > 0, i, ${text("i")}, '{0,4}', '{}', 'INDIRECT', '{}', '{}', 'NEUTRAL', 'COMMUNICATION', '{}',
        'POSITIVE', '{}', 'UNKNOWN', 'INFERRED', '{}', date '2020-01-01' + (i * 7919) % 60, 0, 'RULE', '1',
        timestamptz '2026-01-01' + i % 17 * interval '1 second', 0.5
      from generate_series(1, ${SOME}) i;
    insert into actor (id, kind, name) select i, 'PERSON', 'Ada ' || i % 400 from generate_series(1, ${SOME}) i;
    insert into actor_name (actor_id, text, name_key, kind) select id, name, lower(name), 'NAME' from actor;
    insert into statement_actor (article_id, statement_id, role, actor_id, position, current, sort_day)
      select 1, id, 'SPEAKER', 1, 0, current, sort_day from statement;
    insert into mention (article_id, version_id, current, actor_id, kind, start_offset, end_offset, confidence)
      select 1, 1, true, 1, 'NAME', i % 40, i % 40 + 1, 1 from generate_series(1, ${SOME}) i;
    insert into event (id, title, type, expected, precision, basis, when_span, sort_day)
      select i, 'A tram', 'OTHER', false, 'UNKNOWN', 'INFERRED', '{}', date '2020-01-01' + i % 60
      from generate_series(1, ${SOME}) i;
    insert into claim (id, key, text, subject_text, predicate, polarity, modality, first_appeared_at, method,
        extractor_version, generated_at, confidence)
      select i, i, ${text("i")}, 'tram', 'stop', 'POSITIVE', 'ASSERTED', timestamptz '2026-01-01' + i % 90 * interval '1 day',
        'RULE', '1', now(), 0.5 from generate_series(1, ${SOME}) i;
    insert into claim_wording (claim_id, wording_id) select id, id from claim;
    insert into claim_appearance (article_id, statement_id, claim_id, version_id, current, evidence_start, evidence_end,
        content_spans, condition_span, valid_span, voice, wording, seen_at)
      select 1, 1, id, 1, true, id % 40, id % 40 + 1, '{}', '{}', '{}', 'ATTRIBUTED', 'tram', first_appeared_at from claim;
    insert into claim_appearance (article_id, statement_id, claim_id, version_id, current, evidence_start, evidence_end,
        content_spans, condition_span, valid_span, voice, wording, seen_at)
      select 1, 1, 1, 1, true, 0, 1, '{}', '{}', '{}', 'ATTRIBUTED', 'tram', timestamptz '2026-01-01' + i % 9 * interval '1 day'
      from generate_series(1, ${SOME}) i;
    insert into claim_corroboration (claim_id, status, articles, outlets, independent_origins, origin_ids, cluster_ids,
        denied_by_ids, explanation, evidence_hash, changed_at)
      select id, 'SINGLE_SOURCE', 1, 1, id % 5, '{}', '{}', '{}', '', '', timestamptz '2026-01-01' + id % 30 * interval '1 second'
      from claim;
    analyze;
  `);
}
