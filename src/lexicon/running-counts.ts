/** What is counted on as news comes in, so that a later figure takes the place of an earlier one: by base form, synonyms made one. */
export const RUNNING_COUNTS: readonly string[] =
  `kill die dead death casualty victim fatality injure injured wounded hospitalize miss missing arrest evacuate displace homeless
  rescue recover infect infection trap toll damage destroy flee survivor`.split(/\s+/u);
