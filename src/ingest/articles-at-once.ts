/** So many articles are read and stored at once where there are many: while one is read, others are stored. More would only wait for each other. */
export const ARTICLES_AT_ONCE = 4;
