import { COUNTRY_NAME } from "../lexicon/countries";
import { KNOWN_OUTLETS, type KnownOutlet, type KnownOwner } from "../lexicon/known-outlets";
import type { OutletKind } from "../shared/vocabulary";
import { type IdentifiedActor, identifiedActor } from "./actors";
import { normaliseName } from "./normalise-name";
import { outletKindOf } from "./outlet-kind";

const BY_DOMAIN: ReadonlyMap<string, KnownOutlet> = new Map(
  KNOWN_OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
);
const BY_NAME: ReadonlyMap<string, KnownOutlet> = new Map(
  KNOWN_OUTLETS.flatMap((outlet) =>
    [outlet.name, ...outlet.acronyms, ...outlet.aliases].map(
      (name) => [normaliseName(name), outlet] as const,
    ),
  ),
);

/** What is known of an outlet beforehand. */
export interface OutletFacts {
  /** As the name tells where nothing else is known. */
  readonly kind: OutletKind;
  readonly country: string | null;
  readonly stateControlled: boolean | null;
  readonly owner: IdentifiedActor | null;
}

/**
 * What is known of the outlet that a name and host belong to. The host decides where there is one: a large outlet's name
 * under somebody else's host is another outlet's.
 * @param domain host without www., or null.
 */
export function outletFacts(name: string, domain: string | null): OutletFacts {
  const known = domain === null ? BY_NAME.get(normaliseName(name)) : outletOfHost(domain);
  if (!known) {
    return { kind: outletKindOf(name), country: null, stateControlled: null, owner: null };
  }
  const { kind, country, stateControlled, owner } = known;
  return { kind, country, stateControlled, owner: owner && ownerActor(owner) };
}

function ownerActor(owner: KnownOwner): IdentifiedActor {
  if ("name" in owner) return identifiedActor("COMPANY", owner.name, owner.country);
  return identifiedActor("STATE", COUNTRY_NAME.get(owner.state) ?? owner.state, owner.state);
}

/** Hosts of parts of a site ("edition.cnn.com") belong to the whole. */
function outletOfHost(host: string): KnownOutlet | null {
  const known = BY_DOMAIN.get(host);
  if (known) return known;
  const dot = host.indexOf(".");
  return dot < 0 ? null : outletOfHost(host.slice(dot + 1));
}
