import type { Reading } from "../../../src/reading/reading";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { type ReadRole, rolesOf } from "../../../src/resolution/roles";
import type { SeedSheet, SheetRole } from "../seed-sheet";
import type { SeedFigure } from "./seed-figures";
import { sheetActorIds } from "./sheet-actors";

/** The offices of the answer sheet that were read, with what they are of and whether they are over. */
export function seedRoles(reading: Reading, sheet: Pick<SeedSheet, "actors">): SeedFigure {
  const ids = sheetActorIds(reading, sheet);
  const read = rolesOf(reading, surfaceOf(reading.text));
  const wanted = sheet.actors.flatMap(({ id, roles }) => {
    const distinct = new Map(roles.map((role) => [`${titleOf(role)} ${role.status}`, role]));
    return [...distinct.values()].map((role) => ({ id, role }));
  });
  const isRight = (id: string, role: SheetRole) => (found: ReadRole) => {
    const organization = found.organization === null ? null : (ids[found.organization] ?? "");
    return (
      ids[found.actor] === id &&
      found.title === titleOf(role) &&
      found.former === (role.status === "former") &&
      (organization === role.organization || (role.organizationInferred && organization === null))
    );
  };
  const wrong = wanted.filter(({ id, role }) => !read.some(isRight(id, role)));
  return {
    name: "roles",
    right: wanted.length - wrong.length,
    of: wanted.length,
    wrong: wrong.map(({ id, role }) => `${id}: ${role.status} ${role.title}`),
  };
}

const titleOf = ({ title }: SheetRole): string => title.toLowerCase();
