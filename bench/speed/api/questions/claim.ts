import { answer, instant, OUTLET, type Question, speakerOf } from "./question";

const MOST_APPEARANCES = 100;

export const claim: Question = {
  name: "claim",
  title: "a claim with all its statements and outlets",
  type: "Claim",
  // By its appearances, up to those that one page shows: what many articles carry is looked at often.
  keys: `select w.claim_id as id from claim_appearance x join claim_wording w on w.wording_id = x.claim_id
    where x.current and (select count(*) from claim_wording v join claim_appearance y on y.claim_id = v.wording_id
      where v.claim_id = w.claim_id and y.current) <= ${MOST_APPEARANCES}
    order by hashint8extended(x.id, 1) limit $1`,
  hearsay: `query Claim($id: ID!) {
    answer: claim(id: $id) {
      text subject { name } corroboration { status independentOrigins }
      appearancesInAnyOrder: appearances(first: ${MOST_APPEARANCES}) {
        nodes { wording seenAt statement { text speaker { name } } article { headline outlet { name } } }
      }
    }
  }`,
  postgraphile: `query Claim($key: BigInt!) {
    answer: claimByRowId(rowId: $key) {
      text subject: actorBySubjectId { name }
      corroboration: claimCorroborationByClaimId { status independentOrigins }
      appearancesInAnyOrder: claimWordingsByClaimIdList {
        via: claimAppearancesByClaimIdList(
          condition: {current: true}, orderBy: [SEEN_AT_ASC, ROW_ID_ASC], first: ${MOST_APPEARANCES}
        ) {
          wording seenAt
          statement: statementByArticleIdAndStatementId {
            text
            speakerOne: statementActorsByArticleIdAndStatementIdList(condition: {role: "SPEAKER"}, first: 1) {
              via: actorByActorId { name }
            }
          }
          article: articleByArticleId { headline outlet: outletByOutletId { name } }
        }
      }
    }
  }`,
  sql: answer(
    `json_build_object('text', t.text,
      'subject', (select json_build_object('name', c.name) from actor c where c.id = t.subject_id),
      'corroboration', (select json_build_object('status', k.status, 'independentOrigins', k.independent_origins)
        from claim_corroboration k where k.claim_id = t.id),
      'appearancesInAnyOrder', json_build_object('nodes', (select coalesce(json_agg(json_build_object(
          'wording', x.wording, 'seenAt', ${instant("x.seen_at")},
          'statement', case when s.id is not null then json_build_object('text', s.text, 'speaker', ${speakerOf("'name', c.name")}) end,
          'article', json_build_object('headline', a.headline, 'outlet', ${OUTLET})) order by x.seen_at, x.id), '[]')
        from (select x.* from claim_wording w join claim_appearance x on x.claim_id = w.wording_id and x.current
          where w.claim_id = t.id order by x.seen_at, x.id limit ${MOST_APPEARANCES}) x
        join article a on a.id = x.article_id
        left join statement s on s.article_id = x.article_id and s.id = x.statement_id)))`,
    "claim t where t.id = $1",
  ),
};
