/** Words that are capitalised without naming an actor, in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The last word of a name of a place, thing, day or event. */
export const THING_NOUNS = words(`
  street avenue road river valley lake sea ocean bay gulf island islands mountain mountains hill hills desert forest coast strait canal bridge
  square park airport station port harbour harbor tower palace stadium theatre theater cup prize award games olympics championship open day week year
  war wars act bill law treaty accord accords agreement deal amendment constitution code plan pact protocol convention summit conference
  revolution uprising crisis crash election elections festival holiday century age era project programme program report index
  city county region province district peninsula border strip bank street east west north south middle north-east virus disease
  amendment resolution article chapter section page figure table route highway line flight operation hurricane storm
`);

/** Capitalised anywhere without being a name of an actor. */
export const OTHER_CAPITALISED = words(`
  god christmas easter ramadan hanukkah internet web english latin christian christians muslim muslims jewish jews jew islam islamic islamist catholic
  protestant hindu buddhist arab arabs european europeans african africans asian asians western eastern northern southern latin nazi
  covid covid-19 dna hiv aids ai tv pc it ok gdp q&a faq pdf iq usd am pm et gmt utc est pst edt cet bst
  sunni shia shiite kurdish kurds democratic conservative liberal labour
  north south east west i ii iii iv v vi vii viii ix x jr sr phd
`);
