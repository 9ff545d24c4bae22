import { FirstTables20261123001500 } from "./20261123001500-first-tables";

/** All migrations, oldest first. One that has landed is never edited. */
export const migrations = [FirstTables20261123001500];
