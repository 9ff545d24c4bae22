/** Frequent English verbs that are no cues, by base form: a text's finite verbs tell where its clauses begin. */
export const COMMON_VERBS: readonly string[] =
  `accept accompany achieve acquire act add adopt affect afford aid allow alter amount apply appoint approach arrest arrive arise ask assemble assign
  assist assume attach attempt attend attract avoid ban bar base battle be bear beat become begin belong benefit block boost borrow break bring build burn buy
  campaign cancel capture care carry cast catch cause cease change charge check choose circulate claim clear climb close collapse collect combat combine come commit compare
  compete compile complete concern conduct connect consist constitute contain continue contribute control convert cope correct cost count cover crash create
  cross curb cut damage deal declare decline decrease defeat define delay deliver deploy depend deploy derail deserve design destroy detain develop die differ disappear
  discover displace distribute divide donate double draft drag draw drive drop earn ease eat edge elect eliminate emerge employ enable end enforce engage enjoy ensure enter escape
  escalate establish evacuate exceed exclude exercise exist expand experience explode exploit export extend face fail fall feature feed feel fight file fill find fire fix flee flow fly focus
  follow force form found fuel fund gain gather generate get give go govern grant grow guard handle hang happen harm have head heal hear help hide hire hit hold host house hurt ignore impose improve
  include increase influence inherit injure injure introduce invade invest investigate involve isolate issue join jump keep kick kill knock lack land last launch lay lead lean leave lend let lie lift
  limit link live load locate look lose lower maintain make manage mark market marry match matter measure meet merge miss monitor mount move murder negotiate nominate obtain occupy occur
  offer open operate organize outweigh overcome overturn own participate pass pay perform permit pick place plant play plunge point pose possess postpone prevail prevent proceed process produce
  protect provide pull punish purchase pursue push put qualify quit raise rank reach react receive recover reduce reflect reform regain regulate relate release rely remain remove renew repair
  repeal replace represent rescue resign resist resolve respond rest restart restore restrict result resume retain retire return reverse review rise risk rule run rush sail save score secure see seize
  sell send separate serve set settle shape share shift shoot shut sign sink sit slide slow smuggle solve spend split sponsor spread spur stage stand start stay steal stem step stick stop
  store strengthen strike struggle study submit succeed suffer supply surge surprise surround survive suspend sustain sweep swing take target tax teach tend test threaten throw tie top touch track trade train transfer
  transform travel treat trigger trigger try turn undergo undermine unite use vary veto violate visit vote wait walk watch weaken wear win withdraw work worsen wound yield`.split(
    /\s+/,
  );

/** Verbs whose present forms are no nouns: after a noun they are the verb of its clause. */
export const NEVER_NOUNS: ReadonlySet<string> = new Set(
  `accept accuse achieve acknowledge add admit agree allege allow announce appear apply argue arrive ask assert assume assure avoid become begin believe belong
  bring build choose complain concede conclude confirm consider consist contain contend continue contribute convince create criticize decide declare decline
  defend define deliver demonstrate denounce deny depend describe deserve destroy determine develop differ disagree discuss dismiss eat elect emerge enable encourage enjoy ensure establish
  exist expand expect explain express fail follow forget get give grow happen have hear hold help hurt include indicate inform insist involve join
  keep know learn leave listen live lose maintain make mean meet mention obtain occur oppose owe perform persuade portray praise predict prefer prepare pretend prevent
  propose protect prove provide publish pursue reach realize recall receive recognize recommend reduce refer refuse reiterate reject rely remain remember remind remove replace represent
  require respond reveal say see seek seem sell send serve sing sit speak spend succeed suffer suggest suppose swear teach tell tend testify think throw tout
  understand urge want warn wear wonder write`.split(/\s+/),
);
