import type { DataSource } from "typeorm";
import { KeyRing } from "../api/guards/key-ring";
import { localViewer } from "../api/types/viewer";
import { InputError } from "../shared/errors";
import { findOpenKeys } from "../store/keys/api-keys";
import type { Config } from "./config";
import type { Authenticate } from "./http/admission";

/**
 * How requests are told whose they are: by a key, or, where the server is open to its own machine only, as this machine's where no
 * key is shown.
 * @param report gets what went wrong beside requests
 * @throws InputError where keys are needed and there is none
 */
export async function openAccess(
  dataSource: DataSource,
  { host, guards }: Config,
  report: (error: unknown) => void,
): Promise<Authenticate> {
  const { manager } = dataSource;
  const ring = new KeyRing({ manager, clock: () => new Date(), report });
  if (guards.access === "open") {
    return async (authorization) =>
      authorization === undefined ? localViewer : ring.authenticate(authorization);
  }
  if ((await findOpenKeys(manager)).length > 0) {
    return (authorization) => ring.authenticate(authorization);
  }
  throw new InputError(
    `HOST=${host} needs API keys, for other machines may ask, and there is none. Make one, then start again:\n` +
      "  hearsay keys create <name> --role ADMIN\n" +
      "In a checkout: npm run -s hearsay -- keys create … With Docker: docker compose run --rm server keys create …",
  );
}
