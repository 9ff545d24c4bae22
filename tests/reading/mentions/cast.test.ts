import { Cast } from "../../../src/reading/mentions/cast";
import { findMentions } from "../../../src/reading/mentions/find-mentions";
import { surface } from "./read-actors";

test("an actor takes its fullest name, its other names once each, and gender from pronouns", () => {
  const cast = new Cast(
    findMentions(
      surface("They blame Lunt. It was Zora Lunt, who left. She left. They blame Lunt."),
    ),
  );
  const indexOf = (name: string, from = 0) =>
    cast.drafts.findIndex((draft, index) => index >= from && draft.name === name);
  const member = cast.create(indexOf("Lunt"), "PERSON");
  for (const index of [indexOf("Zora Lunt"), indexOf("She"), indexOf("Lunt", 2)])
    if (member !== null) cast.assign(index, member);
  expect(member?.gender).toBe("FEMALE");
  const { actors, indices } = cast.finish();
  expect(actors).toEqual([
    {
      kind: "PERSON",
      name: "Zora Lunt",
      names: [
        { text: "Lunt", kind: "NAME" },
        { text: "Zora Lunt", kind: "NAME" },
      ],
      country: null,
    },
  ]);
  expect(indices.filter((index) => index === 0)).toHaveLength(4);
});

test("actors are ordered by first mention, whenever they were made", () => {
  const cast = new Cast(findMentions(surface("They met Maria Roe and Karl Hall.")));
  const [roe, hall] = ["Maria Roe", "Karl Hall"].map((name) =>
    cast.drafts.findIndex((draft) => draft.name === name),
  );
  cast.create(hall ?? 0, "PERSON");
  cast.create(roe ?? 0, "PERSON");
  expect(cast.finish().actors.map(({ name }) => name)).toEqual(["Maria Roe", "Karl Hall"]);
});
