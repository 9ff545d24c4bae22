import { eventKind } from "../../src/lexicon/event-kinds";

test("words by which one event may be named are of one kind", () => {
  expect(eventKind("meet", "CONSULT")).toBe(eventKind("talk", "CONSULT"));
  expect(eventKind("pull out", "RETREAT")).toBe(eventKind("withdrawal", "RETREAT"));
  expect(eventKind("veto", "REJECT")).toBe("veto");
});

test("a word may be of different kinds as events of different types", () => {
  expect(eventKind("strike", "ASSAULT")).toBe("attack");
  expect(eventKind("strike", "PROTEST")).toBe("strike");
});
