/** The oldest major version of PostgreSQL that Hearsay's tables work with. */
export const oldestPostgresMajor = 15;
