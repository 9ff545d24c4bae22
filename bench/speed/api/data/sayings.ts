import type { ClaimStance, CueClass, CueStance, Modality } from "../../../../src/shared/vocabulary";
import { upperFirst } from "../../ingest/news/clause";
import type { Dice } from "../../ingest/news/dice";
import type { Piece } from "./article-text";
import type { CastActor, CastOutlet } from "./cast";
import type { Story, StoryClaim, Wording } from "./story";

/** A reporting verb. */
export interface Cue {
  readonly past: string;
  readonly lemma: string;
  readonly stance: CueStance;
  readonly cueClass: CueClass;
}

const cue = (past: string, lemma: string, stance: CueStance = "NEUTRAL"): Cue => ({
  past,
  lemma,
  stance,
  cueClass: "SPEECH",
});

const CUES: readonly Cue[] = [
  cue("said", "say"),
  cue("said", "say"),
  cue("announced", "announce"),
  cue("confirmed", "confirm", "ENDORSING"),
  cue("explained", "explain"),
  cue("claimed", "claim", "DISTANCING"),
];
const TOLD = cue("told", "tell");
const DENIED: Cue = { ...cue("denied", "deny"), cueClass: "DENIAL" };

type Form = "THAT" | "TRAILING" | "QUOTED";

/** What one article says that somebody says. */
export interface Saying {
  readonly claim: StoryClaim;
  readonly wording: Wording;
  readonly speaker: CastActor;
  readonly addressee: CastActor | null;
  /** The outlet that the article has it from. */
  readonly via: CastOutlet | null;
  readonly cue: Cue;
  readonly form: Form;
  readonly modality: Modality;
  readonly stance: ClaimStance;
  /** Whether the day is worded. */
  readonly isDated: boolean;
}

/** Parts of the sentence that tells it. */
export type SayingPart = "office" | "who" | "cue" | "to" | "content" | "when" | "via";

/** What an article says of some claims of its story: mostly by whom they go back to, sometimes by others, now and then as denied. */
export function sayingsOf(
  dice: Dice,
  story: Story,
  claims: readonly StoryClaim[],
  outlets: readonly CastOutlet[],
): Saying[] {
  return claims.map((claim) => {
    const speaker = speakerOf(dice, story, claim);
    const isDenied = dice.chance(0.07);
    const listener = dice.chance(0.15) && !isDenied ? dice.pick(story.people) : speaker;
    const addressee = listener === speaker ? null : listener;
    return {
      claim,
      wording: dice.pick(claim.wordings),
      speaker,
      addressee,
      via: dice.chance(0.1) ? dice.zipf(outlets) : null,
      cue: isDenied ? DENIED : addressee ? TOLD : dice.pick(CUES),
      form: isDenied || addressee ? "THAT" : dice.pick(["THAT", "TRAILING", "QUOTED"]),
      modality: isDenied ? "DENIED" : claim.isPlanned ? "EXPECTED" : "ASSERTED",
      stance: isDenied ? "DISAGREE" : "AGREE",
      isDated: dice.chance(0.2),
    };
  });
}

function speakerOf(dice: Dice, { people }: Story, { speaker, subject }: StoryClaim): CastActor {
  const usual = dice.chance(0.8) ? speaker : dice.pick(people);
  return usual === subject ? (people.find((other) => other !== subject) ?? usual) : usual;
}

/** The sentence that tells a saying. @param isIntroduced whether it names the speaker for the first time, and so in full. */
export function sentenceOf(
  saying: Saying,
  isIntroduced: boolean,
  weekday: string,
): readonly Piece<SayingPart>[] {
  const { addressee, cue, form, isDated, speaker, via, wording } = saying;
  const name = isIntroduced ? speaker.name : speaker.shortName;
  const office = isIntroduced ? speaker.office : null;
  const isFirst = form === "THAT";
  const cased = (words: string) => (isFirst ? upperFirst(words) : words);
  const source: Piece<SayingPart>[] =
    office === null
      ? [["who", cased(name)]]
      : [
          ["office", cased(office)],
          [null, " "],
          ["who", name],
        ];
  const dated: Piece<SayingPart>[] = isDated
    ? [
        [null, " "],
        ["when", `on ${weekday}`],
      ]
    : [];
  const relayed: Piece<SayingPart>[] = via
    ? [
        [null, ", as "],
        ["via", via.actor.name],
        [null, " reported"],
      ]
    : [];
  const said: Piece<SayingPart>[] = [...source, [null, " "], ["cue", cue.past]];
  if (form === "THAT") {
    const to: Piece<SayingPart>[] = addressee
      ? [
          [null, " "],
          ["to", addressee.name],
        ]
      : [];
    return [
      ...said,
      ...to,
      ...dated,
      [null, " that "],
      ["content", wording.text],
      ...relayed,
      [null, "."],
    ];
  }
  const content: Piece<SayingPart> = ["content", upperFirst(wording.text)];
  const opening: Piece<SayingPart>[] =
    form === "QUOTED" ? [[null, "“"], content, [null, ",” "]] : [content, [null, ", "]];
  return [...opening, ...said, ...dated, ...relayed, [null, "."]];
}
