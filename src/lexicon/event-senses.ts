import type { EventType } from "../shared/vocabulary";

/** One meaning of a word that names events of different types, and words that tell it where they stand near. */
export interface EventSense {
  readonly type: EventType;
  readonly signs: ReadonlySet<string>;
}

const sense = (type: EventType, signs: string): EventSense => ({
  type,
  signs: new Set(signs.trim().split(/\s+/)),
});

const VIOLENCE = sense(
  "ASSAULT",
  `missile rocket drone bomb air army troop soldier rebel militant military weapon gunman kill dead death wound casualty war militia airstrike shell artillery jet warplane
  fighter retaliate retaliation terrorist explosive knife gun border insurgent`,
);
const LABOUR = sense(
  "PROTEST",
  "union worker pay wage employer staff walkout picket docker miner teacher nurse driver employee job contract pension port railway labour labor shift overtime ballot",
);

const WORDS = sense(
  "ACCUSE",
  "policy bill budget plan speech critic criticism decision record handling proposal reform newspaper remark interview editorial tweet law opposition",
);

/**
 * Words that name events of different types, with what tells them apart by the words around (Lesk 1986): the type with most signs, the first of
 * several with as many.
 */
export const EVENT_SENSES: ReadonlyMap<string, readonly EventSense[]> = new Map([
  ["strike", [VIOLENCE, LABOUR]],
  ["attack", [VIOLENCE, WORDS]],
  [
    "raid",
    [
      VIOLENCE,
      sense(
        "COERCE",
        "police officer detective warrant search prosecutor home office premise arrest seize suspect court tax",
      ),
    ],
  ],
  ["blast", [sense("OTHER", "gas boiler factory mine leak plant fire pipeline kitchen"), VIOLENCE]],
  [
    "explosion",
    [sense("OTHER", "gas boiler factory mine leak plant fire pipeline kitchen"), VIOLENCE],
  ],
  [
    "deal",
    [
      sense("AGREE", "minister government talk negotiator president treaty peace country union"),
      sense("OTHER", "company share stake buyer shareholder acquisition merger firm takeover"),
    ],
  ],
]);
