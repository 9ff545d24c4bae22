import { COUNTRY_NAME } from "../../src/lexicon/countries";
import { PUBLIC_BODIES } from "../../src/lexicon/known-bodies";
import { KNOWN_OUTLETS } from "../../src/lexicon/known-outlets";

const all = [
  ...PUBLIC_BODIES.map(({ name, country, names }) => ({
    name,
    country,
    names: names.map(({ text }) => text),
  })),
  ...KNOWN_OUTLETS.map(({ name, country, acronyms, aliases }) => ({
    name,
    country,
    names: [...acronyms, ...aliases],
  })),
];

test("no two bodies or outlets share a name, and none has one twice", () => {
  const names = all
    .flatMap(({ name, names }) => [name, ...names])
    .map((name) => name.toLowerCase());
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("every country and every owner's country is one", () => {
  const countries = [
    ...all.map(({ country }) => country),
    ...KNOWN_OUTLETS.map(({ owner }) =>
      owner && "state" in owner ? owner.state : (owner?.country ?? null),
    ),
  ];
  const codes = countries.filter((country) => country !== null);
  expect(codes.filter((code) => !COUNTRY_NAME.has(code))).toEqual([]);
});

test("no host belongs to two outlets, and only a state's own outlets are said to be controlled by one", () => {
  const domains = KNOWN_OUTLETS.flatMap((outlet) => outlet.domains);
  expect(new Set(domains).size).toBe(domains.length);
  for (const { owner, stateControlled, domains: own } of KNOWN_OUTLETS) {
    expect(own.length).toBeGreaterThan(0);
    for (const domain of own) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    if (stateControlled === true) expect(owner).toHaveProperty("state");
  }
});
