import { expectReading } from "../expect-reading";

test("a speaker's own voice inside a quotation is no second attribution", () => {
  expectReading('"I think that the ship is safe," Voss said.', [
    'quotation-before-cue: Voss | said | "I think that the ship is safe,"',
  ]);
});

test("what a speaker reports of others is one", () => {
  expectReading('"The crew said that the ship was safe," Voss said.', [
    'quotation-before-cue: Voss | said | "The crew said that the ship was safe,"',
    "reported-clause: The crew | said | the ship was safe",
  ]);
});
