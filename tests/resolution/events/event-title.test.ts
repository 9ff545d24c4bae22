import { readArticle } from "../../../src/reading/english";
import { eventTitle } from "../../../src/resolution/events/event-title";

test.each([
  ["Norway attacked Sweden.", "Norway attacked Sweden"],
  ["Maria Stern will visit Norway.", "Maria Stern to visit Norway"],
  ["Talks between Norway and Sweden began.", "Meeting of Norway and Sweden"],
  ["Jonas Ekbert's arrest shocked many.", "Jonas Ekbert arrested"],
  ["Two trams collided in Lund, killing three people.", "Crash of three people in Lund"],
  ["Maria Stern asked Jonas Ekbert to resign.", "Request by Maria Stern to Jonas Ekbert"],
  ["Dock workers began a strike over pay at Port Lissen.", "Strike by Dock workers"],
])("%s", (text, title) => {
  const reading = readArticle(text, {});
  expect(reading.events.map((event) => eventTitle(reading, event))).toEqual([title]);
});
