import { type Command, Option } from "commander";
import { Role } from "../../shared/vocabulary";

const HELP = `
A key is shown once, when it is made, and goes into the header "Authorization: Bearer hsy_…". Only its
SHA-256 is kept. A server that other machines reach (HOST beyond this one) does not start without a key.

  READER   may read
  ANALYST  may also keep queries
  EDITOR   may also add and correct
  ADMIN    may do everything, and make keys

Examples:
  $ hearsay keys create ada --role ADMIN
  $ hearsay keys list
  $ hearsay keys revoke ada`;

/** `hearsay keys`: who may use the API. */
export function addKeysCommand(program: Command): void {
  const keys = program
    .command("keys")
    .summary("make, list and revoke API keys")
    .description("Makes, lists and revokes the keys that open the API to other machines.")
    .addHelpText("after", HELP);
  keys
    .command("create")
    .description("Makes a key and prints it; it cannot be shown again.")
    .argument("<name>", "whose it is; what is decided with it bears this name")
    .addOption(
      new Option("--role <role>", "what may be done with it")
        .choices(Object.values(Role))
        .makeOptionMandatory(),
    )
    .action(async (name: string, { role }: { readonly role: Role }) => {
      const { createKey } = await import("../actions/keys.js");
      await createKey(name, role);
    });
  keys
    .command("list")
    .description("Lists all keys, revoked ones as well, the latest first.")
    .action(async () => {
      const { listKeys } = await import("../actions/keys.js");
      await listKeys();
    });
  keys
    .command("revoke")
    .description("Closes the API to a key, within five seconds.")
    .argument("<key>", "its name, or its prefix as list shows it")
    .action(async (key: string) => {
      const { revokeKey } = await import("../actions/keys.js");
      await revokeKey(key);
    });
}
