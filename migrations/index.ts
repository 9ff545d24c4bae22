import { FirstTables20261123001500 } from "./20261123001500-first-tables";
import { SettingsAndQuantities20261123032000 } from "./20261123032000-settings-and-quantities";
import { StatementsByActor20261123033000 } from "./20261123033000-statements-by-actor";
import { Origins20261123034500 } from "./20261123034500-origins";
import { CueClasses20261123034600 } from "./20261123034600-cue-classes";
import { OutletFacts20261123035500 } from "./20261123035500-outlet-facts";
import { Utterances20261123040500 } from "./20261123040500-utterances";
import { ResolutionRun20261123041500 } from "./20261123041500-resolution-run";
import { ClaimWordings20261123043000 } from "./20261123043000-claim-wordings";
import { ClaimRelations20261123044000 } from "./20261123044000-claim-relations";
import { ActorRoles20261123044500 } from "./20261123044500-actor-roles";
import { ClaimCorroborations20261123050000 } from "./20261123050000-claim-corroborations";
import { ActorJudgements20261123061000 } from "./20261123061000-actor-judgements";
import { ActorMatchKeys20261123061500 } from "./20261123061500-actor-match-keys";
import { Voices20261123062000 } from "./20261123062000-voices";
import { Events20261123063000 } from "./20261123063000-events";
import { Decisions20261123064000 } from "./20261123064000-decisions";
import { HumanRelations20261123064500 } from "./20261123064500-human-relations";
import { ReaderVersions20261123064600 } from "./20261123064600-reader-versions";
import { DiscourseRelations20261123065000 } from "./20261123065000-discourse-relations";
import { ClaimCounts20261123065500 } from "./20261123065500-claim-counts";
import { Search20261123100000 } from "./20261123100000-search";
import { Topics20261123101000 } from "./20261123101000-topics";
import { Changes20261123102000 } from "./20261123102000-changes";
import { ApiKeys20261123103000 } from "./20261123103000-api-keys";
import { WordBeginnings20261123106000 } from "./20261123106000-word-beginnings";

/** All migrations, oldest first. One that has landed is never edited. */
export const migrations = [
  FirstTables20261123001500,
  SettingsAndQuantities20261123032000,
  StatementsByActor20261123033000,
  Origins20261123034500,
  CueClasses20261123034600,
  OutletFacts20261123035500,
  Utterances20261123040500,
  ResolutionRun20261123041500,
  ClaimWordings20261123043000,
  ClaimRelations20261123044000,
  ActorRoles20261123044500,
  ClaimCorroborations20261123050000,
  ActorJudgements20261123061000,
  ActorMatchKeys20261123061500,
  Voices20261123062000,
  Events20261123063000,
  Decisions20261123064000,
  HumanRelations20261123064500,
  ReaderVersions20261123064600,
  DiscourseRelations20261123065000,
  ClaimCounts20261123065500,
  Search20261123100000,
  Topics20261123101000,
  Changes20261123102000,
  ApiKeys20261123103000,
  WordBeginnings20261123106000,
];
