// Written by "npm run train -- <folder> synonyms". Derived from WordNet 3.1, Copyright 2011 by Princeton University; licence: NOTICE.

/** Words of one main meaning, by base form, the most frequent first; families stand between bars. */
export const WORDNET_FAMILIES = `
  abolish abolition|accelerate quicken|accompany accompaniment|accomplish accomplishment|accreditation accredit|
  achieve achievement attain attainment|acquire acquisition|adjourn adjournment|adopt espouse adoption|alertness vigilance|allegory parable|
  allocate apportion allocation|alter alteration|altercation fracas|amaze astound|amend amendment|ammunition ammo|analyze analyse|annoy irritate|
  applause clapping|approve approval|arouse arousal|attend attendance|attribute ascribe impute|badger pester|balustrade banister|basement cellar|
  bat batting|bathe bathing|bellow bawl|bestow bestowal|breathe breathing|build construct construction|building edifice|buy purchase buying|
  calibration calibrate|cancel cancellation|car automobile auto|cease quit|celebrate celebration|cemetery graveyard|centralize centralization|
  chide rebuke scold berate|choose select selection|chuckle chortle|clang clangor|classify classification|classroom schoolroom|cloth fabric textile|
  compare comparison|compel obligation oblige|compete vie|complicate complication|comply compliance|compute calculate calculation computation|
  condemn decry|consolidate consolidation|continue continuance continuation|contradict belie|cooperate collaborate cooperation collaboration|
  corroborate substantiate|couch sofa|creak screech squeak creaking screeching|criticize criticise|cross crossing|crucify crucifixion|
  cultivate cultivation|curtain drapery|deadlock impasse|decide decision|decorate adorn|deduce infer|deduct subtract|defraud swindle|defy withstand|
  demolish demolition|depart departure|dependence dependency|desert desertion|destroy destruction|detach detachment|detect detecting|
  determine determination|devise invent|devote dedicate|diagnose diagnosis diagnosing|dialysis dialyze|diarrhea diarrhoea|dictate prescribe|
  die perish|disappear disappearance|disarm disarmament|discontinue discontinuance|dismiss discount|disobedience disobey|disrupt disruption|
  distort falsify|distrust mistrust|doctrine ism|eat eating|eliminate elimination|emerge emergence|emigrate emigration|emission emit|
  emphasize accentuate|enact ordain enactment|encourage promote|enforce enforcement|enlarge enlargement|enrich enrichment|enroll enrol enrollment|
  entertain entertainment|epitomize typify|equip equipping|error err|evade sidestep|evaluate assess evaluation appraise|evoke elicit|
  exacerbation exacerbate|exaggerate exaggeration|execution execute|expel expulsion|explode explosion|exploit exploitation|fatigue weariness|
  fence fencing|fight fighting|flinch recoil|flourish thrive|forbid prohibit proscribe|forestall preclude|found founding|fractionate fractionation|
  freight cargo|frenzy delirium|frustrate thwart|fusion fuse|gesture gesticulate|giggle titter|greatcoat overcoat|groan moan|happen occur happening|
  hate detest|haversack knapsack|help assistance assist|hide conceal|hug hugging|hum humming|hunting hunt|hypothesize theorize|icebox refrigerator|
  illness sickness|imagine envisage|imbed embed|impair impairment|imprison imprisonment|inaugurate inauguration|incorporate incorporation|
  induct induction|inflict infliction|inherit inheritance|inscription lettering|install instal installation|intake uptake consumption|
  interaction interact|interrupt interruption|intervene intervention|intimidate intimidation|invade invasion|invest investment|
  investigate investigating|irrigate irrigation|irritation annoyance|john lavatory|jumble welter|juxtapose juxtaposition|ketosis acetonemia|
  kill killing|kind sort|kiss kissing|laboratory lab|lobby foyer vestibule|locality vicinity|magnify magnification|maintenance upkeep|
  manipulate manipulation|marketing merchandising|marry wed|measurement measuring|merge merger unify merging unification|migrate migration|
  misbehavior misdeed|misunderstand misconstrue|mitigate extenuate mitigation|mobilize mobilization|modify modification|mold molding|
  monitor monitoring|murmur murmuring|muse ponder meditate|mutter mumble muttering|nestle snuggle|neutralize neutralization|nominate nomination|
  obey obedience|omit omission|overrun infest|pacify pacification|pail bucket|pant panting|participate participation|perpetrate perpetration|
  perpetuate perpetuation|persecution persecute|pervade permeate|phonology phonemics|plod trudge|plow plowing|populate inhabit|prance swagger|
  preaching sermon|prepare preparation|pretend pretense|priority precedence|process procedure|procurement procure|prolong prolongation|
  promotion publicity|prompt motivate|pronouncement dictum|protect protection|provide furnish|publish print|pull pulling|punishment punish penalize|
  purification purify|purpose intention|push pushing|reactivity responsiveness|readjust readjustment|reap glean|reappear reappearance|
  reassure reassurance|rebuild rebuilding|recall recollect|recommend advocate|recreate vivify|recur recurrence|redeem redemption|
  rediscover rediscovery|reduce reduction|reelect reelection|refine refinement|refuel refueling|rehearsal rehearse|reinforce reinforcement|
  reiterate restate|reject rejection|remove removal|repay repayment|repeal rescind|require necessitate|respond react|resume resumption|
  retreat recede|retrieve regain|reunite reunion|revenge retaliation|revenue receipts|revise revision|revolt insurrection|rob robbery|
  rotate rotation|rug carpet|saloon ginmill|satire sarcasm|scamper scuttle scurry|scoff jeer|scout scouting|scrub scrubbing|scrutinize scrutiny|
  seep seepage|sell selling|send sending|sensor detector|sew sewing|shake shaking|shave shaving|shield shielding|shirk shirking|
  shuffle shamble shuffling|shun eschew|sing singing|sire beget|sling slinging|snore snoring|specter ghost|sprout germinate|squat squatting|
  stabilization stabilize|staircase stairway|stammer stutter|stare gaze|steal stealing|steeple spire|steps stairs|stiffen stiffening|
  strangle strangulation|strategy scheme|strengthen fortify|strive striving|suffocate suffocation|supersede supplant|supervise supervision|
  suspicion hunch|swim swimming|swoop pounce|systematize systematization|tale narrative|tend incline|theatre theater|throb throbbing|
  tighten tightening|tragedy calamity catastrophe|trample trampling|transact transaction|tub bathtub|tube tubing|turn turning|
  twine interlace intertwine|underline underscore|undertake undertaking|undo undoing|unity integrity|uproar tumult|
  use employ utilize usage utilization|veer swerve|viewpoint standpoint|vote voting|wage salary|wail wailing|wait waiting|wander roam rove|
  wane waning|war warfare|weep weeping|writhe squirm wriggle|yearn hanker|yelp yelping
`;
