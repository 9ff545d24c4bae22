import { reportNearDuplicates } from "../../../../bench/eval/near-duplicates/report";

const sentence = (story: number, at: number): string =>
  `On day ${at} the people of village${story} built house${7 * story + at} beside tower${at * story} and then slept.`;
const documents = [1, 2, 3].map((story) => ({
  id: String(story),
  title: null,
  date: null,
  text: Array.from({ length: 30 }, (_, at) => sentence(story, at)).join(" "),
  attributions: [],
}));

describe("reportNearDuplicates", () => {
  it("says on how many pairs it rests, and with which precision and recall", () => {
    expect(reportNearDuplicates(documents)).toMatch(
      /^near-duplicates: 570 pairs made of 3 articles, precision [01]\.\d{3}, recall [01]\.\d{3}, F1 [01]\.\d{3}$/u,
    );
  });
});
