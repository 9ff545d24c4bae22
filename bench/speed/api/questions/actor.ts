import { answer, connection, instant, OUTLET, type Question } from "./question";

/** SQL of the statements in which the actor "t" has a role, the latest first. */
function statementsAs(role: string): string {
  return connection(
    `json_build_object('text', s.text, 'article',
      json_build_object('headline', a.headline, 'publishedAt', ${instant("a.published_at")}, 'outlet', ${OUTLET}))`,
    "p.sort_day desc, p.statement_id desc",
    `(select * from statement_actor p where p.actor_id = t.id and p.role = '${role}' and p.current
      order by p.sort_day desc, p.statement_id desc limit 20) p
      join statement s on s.article_id = p.article_id and s.id = p.statement_id join article a on a.id = p.article_id`,
  );
}

function postgraphileStatements(role: string): string {
  return `statementActorsByActorIdList(
    condition: {role: "${role}", current: true}, orderBy: [SORT_DAY_DESC, STATEMENT_ID_DESC], first: 20
  ) { via: statementByArticleIdAndStatementId { text article { headline publishedAt outlet: outletByOutletId { name } } } }`;
}

export const actor: Question = {
  name: "actor",
  title: "an actor's page: names, what they said last and what was said about them",
  type: "Actor",
  // By what is said: whoever speaks often is looked at often.
  keys: `select actor_id as id from statement_actor where role = 'SPEAKER' and current
    order by hashint8extended(statement_id, 1) limit $1`,
  hearsay: `query Actor($id: ID!) {
    answer: actor(id: $id) {
      name kind names { text kind }
      statements(first: 20) { nodes { text article { headline publishedAt outlet { name } } } }
      statementsAbout(first: 20) { nodes { text article { headline publishedAt outlet { name } } } }
    }
  }`,
  postgraphile: `query Actor($key: BigInt!) {
    answer: actorByRowId(rowId: $key) {
      name kind names: actorNamesByActorIdList(orderBy: ROW_ID_ASC) { text kind }
      statements: ${postgraphileStatements("SPEAKER")}
      statementsAbout: ${postgraphileStatements("ABOUT")}
    }
  }`,
  sql: answer(
    `json_build_object('name', t.name, 'kind', t.kind,
      'names', (select coalesce(json_agg(json_build_object('text', n.text, 'kind', n.kind) order by n.id), '[]')
        from actor_name n where n.actor_id = t.id),
      'statements', ${statementsAs("SPEAKER")}, 'statementsAbout', ${statementsAs("ABOUT")})`,
    "actor t where t.id = $1",
  ),
};
