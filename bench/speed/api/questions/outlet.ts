import { answer, connection, instant, type Question, speakerOf } from "./question";

const CLAIMS = `(select coalesce(json_agg(json_build_object('text', m.text) order by x.evidence_start), '[]')
  from claim_appearance x join claim_wording w on w.wording_id = x.claim_id join claim m on m.id = w.claim_id
  where x.article_id = s.article_id and x.statement_id = s.id)`;

const STATEMENTS = connection(
  `json_build_object('text', s.text, 'speaker', ${speakerOf("'name', c.name")}, 'claims', ${CLAIMS})`,
  "s.position",
  `(select * from statement s where s.article_id = a.id and s.version_id = a.current_version_id
    order by s.position limit 20) s`,
);

export const outlet: Question = {
  name: "outlet",
  title: "50 articles of an outlet with statements, speakers and claims",
  type: "Outlet",
  keys: "select id from outlet order by hashint8extended(id, 1) limit $1",
  hearsay: `query Outlet($id: ID!) {
    answer: node(id: $id) {
      ... on Outlet {
        name
        articles(first: 50) {
          nodes {
            headline publishedAt
            statements(first: 20) { nodes { text speaker { name } claims { text } } }
          }
        }
      }
    }
  }`,
  postgraphile: `query Outlet($key: BigInt!) {
    answer: outletByRowId(rowId: $key) {
      name
      articles: articlesByOutletIdList(orderBy: [SORT_AT_DESC, ROW_ID_DESC], first: 50) {
        headline publishedAt
        statements: statementsList(condition: {current: true}, orderBy: POSITION_ASC, first: 20) {
          text
          speakerOne: statementActorsByArticleIdAndStatementIdList(condition: {role: "SPEAKER"}, first: 1) {
            via: actorByActorId { name }
          }
          claims: claimAppearancesByArticleIdAndStatementIdList {
            via: claimWordingByClaimId { via: claimByClaimId { text } }
          }
        }
      }
    }
  }`,
  sql: answer(
    `json_build_object('name', t.name, 'articles', ${connection(
      `json_build_object('headline', a.headline, 'publishedAt', ${instant("a.published_at")}, 'statements', ${STATEMENTS})`,
      "a.sort_at desc, a.id desc",
      "(select * from article a where a.outlet_id = t.id order by a.sort_at desc, a.id desc limit 50) a",
    )})`,
    "outlet t where t.id = $1",
  ),
};
