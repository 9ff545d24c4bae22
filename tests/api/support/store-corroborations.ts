import type { DataSource } from "typeorm";
import { corroborate } from "../../../src/store/claims/corroborate";

/** Works out how well the claims of article number n are supported, as ingest does. */
export async function storeCorroborations(dataSource: DataSource, n: number): Promise<void> {
  await dataSource.transaction((manager) => corroborate(manager, [String(n)]));
}
