import { timePhrases } from "./time-phrases";

describe.each<[kind: string, rows: readonly (readonly [sentence: string, ...times: string[]])[]]>([
  [
    "dates of all orders",
    [
      ["They met on 12 January 2026.", "12 January 2026 | 2026-01-12 | DAY EXPLICIT"],
      ["They met on January 12, 2026.", "January 12, 2026 | 2026-01-12 | DAY EXPLICIT"],
      ["They met on Jan. 12, 2026.", "Jan. 12, 2026 | 2026-01-12 | DAY EXPLICIT"],
      ["They met on the 12th of January 2026.", "12th of January 2026 | 2026-01-12 | DAY EXPLICIT"],
      [
        "They met on Monday, January 12, 2026.",
        "Monday, January 12, 2026 | 2026-01-12 | DAY EXPLICIT",
      ],
      ["They met on 2024-05-03.", "2024-05-03 | 2024-05-03 | DAY EXPLICIT"],
      ["They met in May 2024.", "May 2024 | 2024-05 | 2024-05-01/2024-05-31 | MONTH EXPLICIT"],
      ["They met in 1848.", "1848 | 1848 | 1848-01-01/1848-12-31 | YEAR EXPLICIT"],
    ],
  ],
  [
    "days without a year",
    [
      ["They met on 12 January.", "12 January | 2026-01-12 | DAY INFERRED"],
      ["They met on 30 December.", "30 December | 2025-12-30 | DAY INFERRED"],
      ["They met on October 7.", "October 7 | XXXX-10-07 | ../.. | DAY EXPLICIT"],
      ["They meet on Christmas Day.", "Christmas Day | 2025-12-25 | DAY INFERRED"],
      ["They met on New Year's Eve 2023.", "New Year's Eve 2023 | 2023-12-31 | DAY EXPLICIT"],
      ["They met on Halloween.", "Halloween | XXXX-10-31 | ../.. | DAY EXPLICIT"],
    ],
  ],
  [
    "clock times",
    [
      [
        "It sank at 10:30 GMT on Monday.",
        "10:30 GMT on Monday | 2026-01-19T10:30:00+00:00 | 2026-01-19/2026-01-19 | INSTANT RELATIVE",
      ],
      [
        "It sank at 22:15 EST on 3 May 2024.",
        "22:15 EST on 3 May 2024 | 2024-05-03T22:15:00-05:00 | 2024-05-03/2024-05-03 | INSTANT EXPLICIT",
      ],
      ["It sank at 5 p.m. on Monday.", "5 p.m. on Monday | 2026-01-19 | DAY RELATIVE"],
    ],
  ],
  [
    "days counted from publication",
    [
      ["They met today.", "today | 2026-01-20 | DAY RELATIVE"],
      ["They met yesterday.", "yesterday | 2026-01-19 | DAY RELATIVE"],
      [
        "They met the day before yesterday.",
        "the day before yesterday | 2026-01-18 | DAY RELATIVE",
      ],
      ["They meet the day after tomorrow.", "the day after tomorrow | 2026-01-22 | DAY RELATIVE"],
      ["They met last night.", "last night | 2026-01-19 | DAY RELATIVE"],
      ["They meet tonight.", "tonight | 2026-01-20 | DAY RELATIVE"],
      ["They met three days ago.", "three days ago | 2026-01-17 | DAY RELATIVE"],
      ["They meet in three days' time.", "three days' time | 2026-01-23 | DAY RELATIVE"],
      ["Fire spread overnight.", "overnight | 2026-01-19/2026-01-20 | RANGE RELATIVE"],
      ["Snow will fall overnight.", "overnight | 2026-01-20/2026-01-21 | RANGE RELATIVE"],
      ["They met at the weekend.", "the weekend | 2026-01-17/2026-01-18 | RANGE RELATIVE"],
      ["They will meet at the weekend.", "the weekend | 2026-01-24/2026-01-25 | RANGE RELATIVE"],
      ["They met last weekend.", "last weekend | 2026-01-17/2026-01-18 | RANGE RELATIVE"],
    ],
  ],
  [
    "weekdays",
    [
      ["They met on Friday.", "Friday | 2026-01-16 | DAY RELATIVE"],
      ["They met on Tuesday.", "Tuesday | 2026-01-20 | DAY RELATIVE"],
      ["They met last Tuesday.", "last Tuesday | 2026-01-13 | DAY RELATIVE"],
      ["They will meet on Friday.", "Friday | 2026-01-23 | DAY RELATIVE"],
      ["On Friday the council will meet.", "Friday | 2026-01-23 | DAY RELATIVE"],
      ["On Friday she said they will meet.", "Friday | 2026-01-16 | DAY RELATIVE"],
      ["He will go to court, she said on Friday.", "Friday | 2026-01-16 | DAY RELATIVE"],
      ["He would sue, the paper reported on Friday.", "Friday | 2026-01-16 | DAY RELATIVE"],
      ["It is to be opened on Friday.", "Friday | 2026-01-23 | DAY RELATIVE"],
      ["The vote is due on Friday.", "Friday | 2026-01-23 | DAY RELATIVE"],
      ["The game was off due to rain on Friday.", "Friday | 2026-01-16 | DAY RELATIVE"],
      ["She was hit by a car on Friday.", "Friday | 2026-01-16 | DAY RELATIVE"],
      ["They set fire to it on Friday.", "Friday | 2026-01-16 | DAY RELATIVE"],
      ["A hearing was set for Friday.", "Friday | 2026-01-23 | DAY RELATIVE"],
      ["They plan to meet next Friday.", "next Friday | 2026-01-23 | DAY RELATIVE"],
      ["They met on Friday last week.", "Friday last week | 2026-01-16 | DAY RELATIVE"],
      ["They meet on Friday next week.", "Friday next week | 2026-01-30 | DAY RELATIVE"],
      [
        "The shop was shut from Monday to Wednesday.",
        "Monday to Wednesday | 2026-01-12/2026-01-14 | RANGE RELATIVE",
      ],
      [
        "The shop will shut from Friday to Sunday.",
        "Friday to Sunday | 2026-01-23/2026-01-25 | RANGE RELATIVE",
      ],
    ],
  ],
  [
    "weeks, months and years",
    [
      ["They met last week.", "last week | 2026-01-12/2026-01-18 | RANGE RELATIVE"],
      ["They met this month.", "this month | 2026-01 | 2026-01-01/2026-01-31 | MONTH RELATIVE"],
      ["They meet next year.", "next year | 2027 | 2027-01-01/2027-12-31 | YEAR RELATIVE"],
      ["They met two weeks ago.", "two weeks ago | 2026-01-05/2026-01-11 | RANGE RELATIVE"],
      ["They met two years ago.", "two years ago | 2024 | 2024-01-01/2024-12-31 | YEAR RELATIVE"],
      ["They meet in two weeks' time.", "two weeks' time | 2026-02-02/2026-02-08 | RANGE RELATIVE"],
      [
        "They meet three months from now.",
        "three months from now | 2026-04 | 2026-04-01/2026-04-30 | MONTH RELATIVE",
      ],
      ["They met in March.", "March | 2025-03 | 2025-03-01/2025-03-31 | MONTH RELATIVE"],
      ["They will meet in March.", "March | 2026-03 | 2026-03-01/2026-03-31 | MONTH RELATIVE"],
      ["Two days earlier they had met.", "Two days earlier | null | UNKNOWN RELATIVE"],
      ["They met a week later.", "a week later | null | UNKNOWN RELATIVE"],
    ],
  ],
  [
    "stretches",
    [
      ["It rained over the past week.", "past week | 2026-01-13/2026-01-20 | RANGE RELATIVE"],
      [
        "It rained over the past three years.",
        "past three years | 2023-01-20/2026-01-20 | RANGE RELATIVE",
      ],
      ["It rained over the past decade.", "past decade | 2016-01-20/2026-01-20 | RANGE RELATIVE"],
      ["It rained over the last few days.", "last few days | ../2026-01-20 | RANGE RELATIVE"],
      ["It rained in recent weeks.", "recent weeks | ../2026-01-20 | RANGE RELATIVE"],
      ["It will rain in the coming days.", "coming days | 2026-01-20/.. | RANGE RELATIVE"],
      [
        "It will rain over the next two weeks.",
        "next two weeks | 2026-01-20/2026-02-03 | RANGE RELATIVE",
      ],
      [
        "It will rain over the coming month.",
        "coming month | 2026-01-20/2026-02-20 | RANGE RELATIVE",
      ],
      ["They fought for three weeks.", "three weeks | null | UNKNOWN EXPLICIT"],
      ["They fought for about 20 years.", "20 years | null | UNKNOWN EXPLICIT"],
      ["They will close it for a day.", "a day | null | UNKNOWN EXPLICIT"],
      ["They fought for several months.", "several months | null | UNKNOWN EXPLICIT"],
    ],
  ],
])("%s", (_, rows) => {
  test.each(rows)("%s", (sentence, ...expected) => {
    expect(timePhrases(sentence)).toEqual(expected);
  });
});
