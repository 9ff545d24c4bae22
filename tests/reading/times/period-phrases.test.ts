import { timePhrases } from "./time-phrases";

describe.each<[kind: string, rows: readonly (readonly [sentence: string, ...times: string[]])[]]>([
  [
    "parts",
    [
      [
        "They met in early 2024.",
        "early 2024 | 2024-01/2024-04 | 2024-01-01/2024-04-30 | RANGE EXPLICIT",
      ],
      [
        "They met in mid-2024.",
        "mid-2024 | 2024-05/2024-08 | 2024-05-01/2024-08-31 | RANGE EXPLICIT",
      ],
      ["They met in late May 2024.", "late May 2024 | 2024-05-21/2024-05-31 | RANGE EXPLICIT"],
      [
        "They met at the start of May 2024.",
        "the start of May 2024 | 2024-05-01/2024-05-10 | RANGE EXPLICIT",
      ],
      [
        "They met in the first half of May 2024.",
        "the first half of May 2024 | 2024-05-01/2024-05-15 | RANGE EXPLICIT",
      ],
      [
        "They met in the late 1990s.",
        "late 1990s | 1997/1999 | 1997-01-01/1999-12-31 | RANGE EXPLICIT",
      ],
      [
        "They met in the early 19th century.",
        "early 19th century | 1800/1833 | 1800-01-01/1833-12-31 | RANGE EXPLICIT",
      ],
      [
        "They will meet early next week.",
        "early next week | 2026-01-26/2026-01-27 | RANGE RELATIVE",
      ],
      ["They met late last week.", "late last week | 2026-01-16/2026-01-18 | RANGE RELATIVE"],
      [
        "They met late last year.",
        "late last year | 2025-09/2025-12 | 2025-09-01/2025-12-31 | RANGE RELATIVE",
      ],
      [
        "They met earlier this month.",
        "earlier this month | 2026-01-01/2026-01-20 | RANGE RELATIVE",
      ],
      [
        "They will meet later this year.",
        "later this year | 2026-01-20/2026-12-31 | RANGE RELATIVE",
      ],
      [
        "They will be shut for the rest of the year.",
        "the rest of the year | 2026-01-20/2026-12-31 | RANGE RELATIVE",
      ],
      [
        "They met at the start of the year.",
        "the start of the year | 2026-01/2026-04 | 2026-01-01/2026-04-30 | RANGE RELATIVE",
      ],
      ["They left at the end of the year.", "the year | null | UNKNOWN RELATIVE"],
    ],
  ],
  [
    "seasons, quarters and halves",
    [
      [
        "They met in the summer of 2024.",
        "summer of 2024 | 2024-22 | 2024-01-01/2024-12-31 | RANGE EXPLICIT",
      ],
      [
        "They met in the winter of 2024-25.",
        "winter of 2024-25 | 2024-24 | 2024-10-01/2025-03-31 | RANGE EXPLICIT",
      ],
      ["They met last summer.", "last summer | 2025-22 | 2025-06-01/2025-08-31 | RANGE RELATIVE"],
      ["They meet next spring.", "next spring | 2026-21 | 2026-03-01/2026-05-31 | RANGE RELATIVE"],
      [
        "Sales rose in the third quarter of 2025.",
        "third quarter of 2025 | 2025-35 | 2025-07-01/2025-09-30 | RANGE EXPLICIT",
      ],
      ["Sales rose in Q4 2024.", "Q4 2024 | 2024-36 | 2024-10-01/2024-12-31 | RANGE EXPLICIT"],
      [
        "Sales rose last quarter.",
        "last quarter | 2025-36 | 2025-10-01/2025-12-31 | RANGE RELATIVE",
      ],
      [
        "Sales rose in the first half of 2025.",
        "first half of 2025 | 2025-40 | 2025-01-01/2025-06-30 | RANGE EXPLICIT",
      ],
      [
        "Sales rose in the second half of last year.",
        "the second half of last year | 2025-07/2025-12 | 2025-07-01/2025-12-31 | RANGE RELATIVE",
      ],
      [
        "Sales rose in fiscal 2025.",
        "fiscal 2025 | 2024-04/2026-03 | 2024-04-01/2026-03-31 | RANGE EXPLICIT",
      ],
      [
        "Sales rose in the financial year 2024-25.",
        "financial year 2024-25 | 2024-04/2025-09 | 2024-04-01/2025-09-30 | RANGE EXPLICIT",
      ],
    ],
  ],
  [
    "decades and centuries",
    [
      ["They met in the 1990s.", "1990s | 199X | 1990-01-01/1999-12-31 | RANGE EXPLICIT"],
      [
        "They met in the 19th century.",
        "19th century | 18XX | 1800-01-01/1899-12-31 | RANGE EXPLICIT",
      ],
      [
        "They met in the eighteenth century.",
        "eighteenth century | 17XX | 1700-01-01/1799-12-31 | RANGE EXPLICIT",
      ],
      ["They met this decade.", "this decade | 202X | 2020-01-01/2029-12-31 | RANGE RELATIVE"],
      ["They met last century.", "last century | 19XX | 1900-01-01/1999-12-31 | RANGE RELATIVE"],
      [
        "They will end it by the end of the decade.",
        "the end of the decade | ../2029 | ../2029-12-31 | BOUNDED RELATIVE",
      ],
    ],
  ],
  [
    "bounds",
    [
      ["It has rained since 2019.", "2019 | 2019/.. | 2019-01-01/2026-01-20 | RANGE EXPLICIT"],
      [
        "It has rained since early 2024.",
        "early 2024 | 2024-01/.. | 2024-01-01/2026-01-20 | RANGE EXPLICIT",
      ],
      [
        "It has rained since Monday.",
        "Monday | 2026-01-19/.. | 2026-01-19/2026-01-20 | RANGE RELATIVE",
      ],
      [
        "It has rained since the 1990s.",
        "1990s | 199X/.. | 1990-01-01/2026-01-20 | RANGE EXPLICIT",
      ],
      ["They will finish by 2030.", "2030 | ../2030 | ../2030-12-31 | BOUNDED EXPLICIT"],
      [
        "They will finish by the end of March.",
        "the end of March | ../2026-03-31 | BOUNDED RELATIVE",
      ],
      ["They will finish by Friday.", "Friday | ../2026-01-23 | BOUNDED RELATIVE"],
      ["They had finished by Friday.", "Friday | ../2026-01-16 | BOUNDED RELATIVE"],
      ["She was told to pay by Friday.", "Friday | ../2026-01-23 | BOUNDED RELATIVE"],
      [
        "They must pay no later than 12 February.",
        "12 February | ../2026-02-12 | BOUNDED INFERRED",
      ],
      ["They will stay until next Friday.", "next Friday | ../2026-01-23 | RANGE RELATIVE"],
      ["They left before 2019.", "2019 | ../2018-12-31 | BOUNDED EXPLICIT"],
      [
        "They left before the end of 2019.",
        "the end of 2019 | ../2019-12 | ../2019-12-31 | BOUNDED EXPLICIT",
      ],
      ["They left after May 2019.", "May 2019 | 2019-06-01/.. | BOUNDED EXPLICIT"],
      ["They left after Monday's vote.", "Monday | 2026-01-19 | DAY RELATIVE"],
      ["They pay from 2027 onwards.", "2027 | 2027/.. | 2027-01-01/.. | RANGE EXPLICIT"],
      ["They were home by Christmas.", "Christmas | XXXX-12-25 | ../.. | DAY EXPLICIT"],
      ["They had come home by Christmas.", "Christmas | ../2025-12-25 | BOUNDED INFERRED"],
      ["They will be home by Christmas.", "Christmas | XXXX-12-25 | ../.. | DAY EXPLICIT"],
    ],
  ],
  [
    "ranges",
    [
      [
        "It lasted from 2019 to 2021.",
        "2019 to 2021 | 2019/2021 | 2019-01-01/2021-12-31 | RANGE EXPLICIT",
      ],
      [
        "It lasted from 1999-2001.",
        "1999-2001 | 1999/2001 | 1999-01-01/2001-12-31 | RANGE EXPLICIT",
      ],
      [
        "It lasted from March 2020 to June 2021.",
        "March 2020 to June 2021 | 2020-03/2021-06 | 2020-03-01/2021-06-30 | RANGE EXPLICIT",
      ],
      [
        "It ran on 12-14 January 2026.",
        "12-14 January 2026 | 2026-01-12/2026-01-14 | RANGE EXPLICIT",
      ],
      [
        "It ran from 12 January to 3 February 2024.",
        "12 January to 3 February 2024 | 2024-01-12/2024-02-03 | RANGE EXPLICIT",
      ],
      [
        "It ran from 28 December to 3 January 2024.",
        "28 December to 3 January 2024 | 2023-12-28/2024-01-03 | RANGE EXPLICIT",
      ],
      [
        "It ran from May to July.",
        "May to July | 2025-05/2025-07 | 2025-05-01/2025-07-31 | RANGE RELATIVE",
      ],
    ],
  ],
  [
    "what is scheduled or expected",
    [
      [
        "Elections are scheduled for October 2026.",
        "October 2026 | 2026-10 | 2026-10-01/2026-10-31 | MONTH EXPLICIT",
      ],
      [
        "Elections are expected in October.",
        "October | 2026-10 | 2026-10-01/2026-10-31 | MONTH RELATIVE",
      ],
      ["The ship is to sail on Thursday.", "Thursday | 2026-01-22 | DAY RELATIVE"],
      ["The ship was due to sail on Thursday.", "Thursday | 2026-01-22 | DAY RELATIVE"],
      ["The new bridge opens tomorrow.", "tomorrow | 2026-01-21 | DAY RELATIVE"],
    ],
  ],
])("%s", (_, rows) => {
  test.each(rows)("%s", (sentence, ...expected) => {
    expect(timePhrases(sentence)).toEqual(expected);
  });
});
