import { kindOfName } from "../../../src/resolution/identity/name-kind";
import type { ActorKind, NameKind } from "../../../src/shared/vocabulary";

const kindOf = (text: string, name: string, kind: ActorKind = "PERSON", as: NameKind = "NAME") =>
  kindOfName({ text, kind: as }, { name, kind });

describe("kindOfName", () => {
  it("tells transliterations and misspellings of the name that is shown", () => {
    expect(kindOf("Evgeni Sorokin", "Yevgeny Sorokin")).toBe("TRANSLITERATION");
    expect(kindOf("Helena Qvistgard", "Helena Quistgard")).toBe("MISSPELLING");
    expect(kindOf("Harlow Ferrles", "Harlow Ferries", "COMPANY")).toBe("MISSPELLING");
  });

  it("leaves other names what articles take them for", () => {
    expect(kindOf("Sorokin", "Yevgeny Sorokin")).toBe("NAME");
    expect(kindOf("Yevgeny Sorokin", "Yevgeny Sorokin")).toBe("NAME");
    expect(kindOf("Otto Lind", "Yevgeny Sorokin")).toBe("NAME");
    expect(kindOf("Evgeni Sorokin", "Yevgeny Sorokin", "PERSON", "ALIAS")).toBe("ALIAS");
  });
});
