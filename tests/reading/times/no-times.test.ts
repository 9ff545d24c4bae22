import { timePhrases } from "./time-phrases";

describe("no times", () => {
  test.each([
    "Ana May said the dam holds.",
    "It was a win for May and her party.",
    "Support for May fell after May resigned.",
    "The March for Justice drew crowds.",
    "They march in step and may come.",
    "The Sunday Times ran it, and so did a Monday Club paper.",
    "Water stood in 1,200 homes.",
    "She saw the 1975 film again.",
    "Call 020 7946 0958 or 555-2012 now.",
    "Lund won 3-2 after a 1-1 draw.",
    "It took her a second to answer.",
    "It brought the fall of the government.",
    "Spring water is sold in summer dress.",
    "They meet every Monday and each March.",
    "The shops were full on Black Friday.",
    "He has a second home and a third quarter to play.",
    "The overnight train was late.",
    "It made up for the day and for the weekend's rain.",
    "They paid for two rooms and a week's rent.",
    "The Christmas tree fell.",
    "The financial year was hard.",
    "The score stood at 2019 to 2012.",
    "He is in the past, and the coming storm is not.",
    "They met in Room 2012.",
    "The August crowd sat in the sun.",
  ])("%s", (sentence) => {
    expect(timePhrases(sentence)).toEqual([]);
  });
});
