import { accepts, HEADINGS } from "./says";

accepts("plan/theme-complete-but-open", HEADINGS, [
  [
    "two open",
    [
      "1.1 | Information for families | July 2019 | Head of Inclusion | Complete",
      "1.1.1 | Publish the offer | July 2019 | Head of Inclusion | Green",
      "1.1.2 | Brief schools | July 2019 | Head of Inclusion | ",
      "1.1.3 | Train the helpdesk | May 2019 | Head of Inclusion | Complete",
    ],
    ["E2 error: 1.1 is rated complete, but 2 actions under it are open: 1.1.1 and 1.1.2."],
  ],
  [
    "all closed; another theme open",
    [
      "1.1 | Information for families | July 2019 | Head of Inclusion | Complete",
      "1.1.1 | Publish the offer | May 2019 | Head of Inclusion | Complete",
      "1.10.1 | Brief schools | July 2019 | Head of Inclusion | Amber",
    ],
    [],
  ],
]);

const THEME = (due: string) => `**1.1** | **Information for families** | ${due} | Head of Inclusion | `;
accepts("plan/theme-due-before-actions", HEADINGS, [
  [
    "one later",
    [
      THEME("August 2019"),
      "1.1.1 | Publish the offer | December 2019 | Head of Inclusion | Green",
      "1.1.2 | Brief schools | July 2019 | Head of Inclusion | Amber",
    ],
    ["C2 warning: 1.1 is due by 31 August 2019, before 1.1.1 under it, by 31 December 2019."],
  ],
  [
    "later, but done",
    [
      THEME("August 2019"),
      "1.1.1 | Publish the offer | December 2019 | Head of Inclusion | Complete",
      "1.1.2 | Brief schools | July 2019 | Head of Inclusion | Amber",
    ],
    [],
  ],
  [
    "no date of its own",
    [
      THEME(""),
      "1.1.1 | Publish the offer | December 2019 | Head of Inclusion | Green",
      "1.1.2 | Brief schools | July 2019 | Head of Inclusion | Amber",
    ],
    [],
  ],
]);

accepts("plan/theme-due-before-actions", HEADINGS, [
  [
    "themes without a ref, and with one, in the order of the rows",
    [
      " | **Information for families** | August 2019 |  | ",
      " | Publish the offer | December 2019 | Head of Inclusion | Green",
      " | Brief schools | July 2019 | Head of Inclusion | Amber",
      "**2** | **Training** | August 2019 |  | ",
      "2.1 | Train the helpdesk | December 2019 | Head of Inclusion | Green",
      " | **Reviews** | August 2019 |  | ",
      " | Review the offer | July 2019 | Head of Inclusion | Amber",
    ],
    [
      "C2 warning: “Information for families” is due by 31 August 2019, before “Publish the offer” under it, by 31 December 2019.",
      "C5 warning: 2 is due by 31 August 2019, before 2.1 under it, by 31 December 2019.",
    ],
  ],
]);

accepts("plan/theme-without-actions", HEADINGS, [
  [
    "one empty",
    [
      THEME(""),
      "1.1.1 | Publish the offer | December 2019 | Head of Inclusion | Green",
      "**1.2** | **Schools** |  | Head of Inclusion | ",
      "**1.3** | **Helpdesk** |  | Head of Inclusion | ",
      "1.3.1 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    ],
    ["B4 note: 1.2 has no actions under it, unlike the other themes of this plan."],
  ],
  [
    "a band without a ref",
    [
      THEME(""),
      "1.1.1 | Publish the offer | December 2019 | Head of Inclusion | Green",
      " | SCHOOLS |  |  | ",
      "**1.3** | **Helpdesk** |  | Head of Inclusion | ",
      "1.3.1 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    ],
    [],
  ],
]);
