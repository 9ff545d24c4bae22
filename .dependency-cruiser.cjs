// Each folder of src, and the folders it may import from. Everything else is an error. Why: ARCHITECTURE.md.
const pure = ["formats", "text", "syntax", "lexicon", "reading", "resolution"];
const allowed = {
  shared: [], text: ["shared"], lexicon: ["shared"], formats: ["text", "shared"], syntax: ["text", "lexicon", "shared"],
  reading: ["syntax", "text", "lexicon", "shared"], resolution: ["reading", "text", "lexicon", "shared"],
  entities: ["shared"], store: ["entities", "reading", "resolution", "shared"],
  ingest: ["formats", "reading", "resolution", "store", "shared"],
  queries: ["entities", "store", "shared"],
  api: ["entities", "store", "ingest", "queries", "shared"],
};
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(allowed).map(([layer, may]) => ({
      name: `layer-${layer}`, severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: "^src/", pathNot: [layer, ...may].map((l) => `^src/${l}/`) },
    })),
    { name: "pure-layers", severity: "error", from: { path: `^src/(${pure.join("|")})/` }, to: { path: "node_modules/(typeorm|pg|graphql|type-graphql|@apollo)" } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
