import { answer, connection, instant, OUTLET, type Question, speakerOf } from "./question";

export const article: Question = {
  name: "article",
  title: "an article with its statements and speakers",
  type: "Article",
  keys: "select id from article order by hashint8extended(id, 1) limit $1",
  hearsay: `query Article($id: ID!) {
    answer: article(id: $id) {
      headline publishedAt outlet { name }
      statements(first: 50) { nodes { text quoteKind cueLemma speaker { name kind } } }
    }
  }`,
  postgraphile: `query Article($key: BigInt!) {
    answer: articleByRowId(rowId: $key) {
      headline publishedAt outlet: outletByOutletId { name }
      statements: statementsList(condition: {current: true}, orderBy: POSITION_ASC, first: 50) {
        text quoteKind cueLemma
        speakerOne: statementActorsByArticleIdAndStatementIdList(condition: {role: "SPEAKER"}, first: 1) {
          via: actorByActorId { name kind }
        }
      }
    }
  }`,
  sql: answer(
    `json_build_object('headline', a.headline, 'publishedAt', ${instant("a.published_at")}, 'outlet', ${OUTLET},
      'statements', ${connection(
        `json_build_object('text', s.text, 'quoteKind', s.quote_kind, 'cueLemma', s.cue_lemma,
          'speaker', ${speakerOf("'name', c.name, 'kind', c.kind")})`,
        "s.position",
        `(select * from statement s where s.article_id = a.id and s.version_id = a.current_version_id
          order by s.position limit 50) s`,
      )})`,
    "article a where a.id = $1",
  ),
};
