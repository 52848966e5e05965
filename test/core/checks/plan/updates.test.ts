import { accepts, HEADINGS } from "./says";

const WITH_UPDATE = `${HEADINGS} | Update`;
const OTHER = "1.2 | Brief schools | March 2020 | Head of Inclusion | Amber | UPDATE 3/6/19: two briefed";

accepts("plan/delayed-without-reason", WITH_UPDATE, [
  [
    "no words",
    ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Red | ", OTHER],
    ["E2 note: 1.1 is rated Red before its date, and no update says why."],
  ],
  [
    "no date either",
    ["1.1 | Publish the offer | TBC | Head of Inclusion | Red | ", OTHER],
    ["E2 note: 1.1 is rated Red with no date set, and no update says why."],
  ],
  [
    "undated words",
    ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Red | the printer is late", OTHER],
    [],
  ],
  ["overdue: told there", ["1.1 | Publish the offer | May 2019 | Head of Inclusion | Red | ", OTHER], []],
  ["not delayed", ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Amber | ", OTHER], []],
]);

const WITH_MITIGATION = `${WITH_UPDATE} | Mitigation`;
accepts("plan/delayed-without-mitigation", WITH_MITIGATION, [
  [
    "an update and no mitigation",
    ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Red | late | ", `${OTHER} | A second date`],
    ["G2 warning: 1.1 is delayed, and nothing is entered under mitigation."],
  ],
  [
    "neither: told as without a reason",
    ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Red |  | ", `${OTHER} | A second date`],
    [],
  ],
  [
    "overdue: told there",
    ["1.1 | Publish the offer | May 2019 | Head of Inclusion | Red | late | ", `${OTHER} | A second date`],
    [],
  ],
]);

accepts("plan/stale-update", WITH_UPDATE, [
  [
    "a delayed action, as a warning",
    ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Red | UPDATE 14/1/19: late", OTHER],
    [
      "F2 warning: 1.1 was last updated on 14 January 2019, longer ago than the 3 months between two reports.",
    ],
  ],
  [
    "another, as a note",
    ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Green | UPDATE 14/1/19: well", OTHER],
    ["F2 note: 1.1 was last updated on 14 January 2019, longer ago than the 3 months between two reports."],
  ],
  [
    "overdue: told there",
    ["1.1 | Publish the offer | May 2019 | Head of Inclusion | Red | UPDATE 14/1/19: late", OTHER],
    [],
  ],
  [
    "recurring: told there",
    ["1.1 | Publish the offer | Monthly | Head of Inclusion | Green | UPDATE 14/1/19: done", OTHER],
    [],
  ],
  ["no dated update", ["1.1 | Publish the offer | July 2019 | Head of Inclusion | Green | well", OTHER], []],
]);

accepts("plan/forecast-after-due", WITH_UPDATE, [
  [
    "a later month",
    [
      "1.1 | Publish the offer | July 2019 | Head of Inclusion | Amber | UPDATE 14/6/19: revised timescale to September 2019",
      OTHER,
    ],
    [
      "C2 warning: 1.1 is due by 31 July 2019, but its update says “revised timescale to September 2019”, up to 61 days later.",
    ],
  ],
  [
    "within its date",
    [
      "1.1 | Publish the offer | July 2019 | Head of Inclusion | Amber | UPDATE 14/6/19: will be in place from 1/7/19",
      OTHER,
    ],
    [],
  ],
]);
accepts("plan/overdue", WITH_UPDATE, [
  [
    "an overdue row tells its forecast in the same finding",
    [
      "1.1 | Publish the offer | May 2019 | Head of Inclusion | Red | UPDATE 14/6/19: revised timescale to September 2019",
      OTHER,
    ],
    [
      "C2 note: 1.1 is rated Red and was due by 31 May 2019, 24 days ago; its newest update is of 14 June 2019 and says “revised timescale to September 2019”.",
    ],
  ],
]);

accepts("plan/review-passed", "Risk ID | Risk | Mitigation | Owner | Review date | Status", [
  [
    "an open risk",
    [
      "R1 | The printer closes early | A second is named | Head of Inclusion | 31/03/2019 | Open",
      "R2 | Schools send no one | Two dates | Head of Inclusion | 31/12/2019 | Open",
    ],
    ["E2 warning: R1 was to be reviewed by 31 March 2019, 85 days ago."],
  ],
  [
    "a closed one",
    [
      "R1 | The printer closes early | A second is named | Head of Inclusion | 31/03/2019 | Closed",
      "R2 | Schools send no one | Two dates | Head of Inclusion | 31/12/2019 | Open",
    ],
    [],
  ],
]);
accepts("plan/overdue-rated-underway", "Risk ID | Risk | Mitigation | Owner | Review date | Status", [
  [
    "a review's date is no deadline",
    [
      "R1 | The printer closes early | A second is named | Head of Inclusion | 31/03/2019 | Open",
      "R2 | Schools send no one | Two dates | Head of Inclusion | 31/12/2019 | Open",
    ],
    [],
  ],
]);
accepts("plan/risk-without-mitigation", "Risk ID | Risk | Mitigation | Owner | Review date | Status", [
  [
    "an open risk",
    [
      "R1 | The printer closes early |  | Head of Inclusion | 31/12/2019 | Open",
      "R2 | Schools send no one | Two dates | Head of Inclusion | 31/12/2019 | Open",
    ],
    ["C2 warning: Nothing is entered as mitigation for the risk R1."],
  ],
  [
    "a closed one",
    [
      "R1 | The printer closes early |  | Head of Inclusion | 31/12/2019 | Closed",
      "R2 | Schools send no one | Two dates | Head of Inclusion | 31/12/2019 | Open",
    ],
    [],
  ],
]);
