// Serves the database given as the first argument with PostGraphile, and prints "listening <port>".
// Node 20 lacks what PostGraphile 5 expects of Node 22.
Promise.withResolvers ??= function withResolvers() {
  const parts = {};
  parts.promise = new this((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
};

const { createServer } = require("node:http");
const { postgraphile } = require("postgraphile");
const { makePgService } = require("postgraphile/adaptors/pg");
const { grafserv } = require("postgraphile/grafserv/node");
const { PostGraphileAmberPreset } = require("postgraphile/presets/amber");
const { jsonPgSmartTags } = require("postgraphile/utils");

const references = (...foreignKey) => ({ tags: { foreignKey } });

// Relations that our tables have no foreign keys for.
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      statement: references(
        "(article_id) references article (id)|@foreignFieldName statements|@fieldName article",
      ),
      claim_appearance: references(
        "(claim_id) references claim_wording (wording_id)",
        "(article_id) references article (id)",
      ),
      claim_wording: references("(claim_id) references claim (id)"),
      claim_corroboration: references("(claim_id) references claim (id)"),
    },
  },
});

const serving = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [relations],
  pgServices: [
    makePgService({
      connectionString: process.argv[2],
      schemas: ["public"],
      poolConfig: { max: 20 },
      pubsub: false,
    }),
  ],
  // Reading only, and plain lists, which cost less than connections.
  schema: { defaultBehavior: "-insert -update -delete +list -connection" },
  grafast: { explain: false },
  grafserv: { graphiql: false, websockets: false, watch: false },
});
const server = createServer();
serving
  .createServ(grafserv)
  .addTo(server)
  .then(() =>
    server.listen(0, "127.0.0.1", () =>
      process.stdout.write(`listening ${server.address().port}\n`),
    ),
  );
