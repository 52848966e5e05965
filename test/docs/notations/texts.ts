import { readForecast } from "../../../src/core/read/forecasts";
import { sameLead, splitLeads } from "../../../src/core/read/leads";
import { readLinks } from "../../../src/core/read/links";
import { compareRefs, parentRefs, readRef, refInText } from "../../../src/core/read/refs";
import { readUpdates } from "../../../src/core/read/updates";
import { code, plain, table } from "../markdown";
import { AS_AT, dayWords, periodWords, textCell, type Section } from "./shared";

/** How leads, refs and what narratives say are read. */
export const textSections: readonly Section[] = [
  { title: "Leads", blocks: leads },
  { title: "Refs", blocks: refs },
  { title: "Updates", blocks: updates },
  { title: "Forecasts", blocks: forecasts },
  { title: "Links to other actions", blocks: links },
];

const LEADS: readonly string[] = [
  "Head of Inclusion/ Health Lead",
  "Head of Inclusion\nHealth Lead",
  "Health Lead and Education Lead",
  "Communications and Engagement Lead",
  "Head of Inclusion, Head of SEND",
  "Head of Service, Learning and Skills",
  "HR & IT",
  "Task and Finish Group",
  "TBC",
  "Vacant",
];
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["Health Lead", "Health lead"],
  ["Communication Lead", "Communications Lead"],
  ["Commissioning Manger", "Commissioning Manager"],
  ["Head", "Head of Service"],
  ["Auditor", "SEND Auditor"],
];

function leads(): readonly string[] {
  const split = LEADS.map((text) => {
    const found = splitLeads(text);
    return [
      code(text),
      found.length === 0 ? "nobody named" : found.map(plain).join("; "),
      String(found.length),
    ];
  });
  const same = SPELLINGS.map(([a, b]) => [code(a), code(b), sameLead(a, b) ? "one lead" : "two leads"]);
  return [
    "A comma, “and” and “&” part two leads only where both sides are whole ones, because they stand inside job titles too.",
    table(["Written", "Leads", "How many"], split),
    "Spellings that differ in capitals, punctuation, a plural s or one slip in a longer word are one lead; another word makes another lead.",
    table(["Written", "And", "Are"], same),
  ];
}

const REFS: readonly string[] = [
  "1.1.1",
  "1b (i)",
  "A1.2",
  "RISK-12",
  "PIP 107",
  "Action 7",
  "1.",
  "31.03.19",
  "Q2",
  "12 weeks",
  "84.7%",
];
const REFS_IN_TEXT: readonly string[] = [
  "1.3 Publish the local offer",
  "Action 3.7.3 Agree the training",
  "7. Publish the local offer",
  "3 days of training",
  "24.6.19 Board met",
];
const ORDER: readonly string[] = ["1.10", "1.2", "1b (iv)", "1b (ix)", "A10", "A2"];

function refs(): readonly string[] {
  const whole = REFS.map((text) => {
    const ref = readRef(textCell(text));
    return [
      code(text),
      ref === null ? "not a ref" : code(ref),
      ref === null ? "" : parentRefs(ref).map(code).join(", "),
    ];
  });
  const inText = REFS_IN_TEXT.map((text) => {
    const found = refInText(text);
    return [code(text), found ? code(found.ref) : "no ref", found ? plain(found.rest) : ""];
  });
  return [
    "In a column of refs:",
    table(["Written", "Ref", "Belongs under"], whole),
    "At the head of an action, where there is no such column:",
    table(["Written", "Ref", "Action"], inText),
    `Refs are ordered as people count: ${[...ORDER].sort(compareRefs).map(code).join(", ")}.`,
  ];
}

const UPDATES: readonly string[] = [
  "UPDATE 24/6/19 - Draft agreed.",
  "Begun. Updated: 3rd June 2019 two schools briefed",
  "As at March 2019 two are open",
  "24/6/19 - agreed\n10/5/19: begun",
  "May 2019: begun",
  "JS 24/06/19: met",
  "A meeting was held on 10/6/19",
  "Promoted w/c 10/6/19",
  "3/6/19 - 18/6/19 training",
  "UPDATE 25/6/19 - agreed",
];

function updates(): readonly string[] {
  const rows = UPDATES.map((text) => {
    const found = readUpdates(text, AS_AT).map(({ date }) => dayWords(date));
    return [code(text), found.length === 0 ? "no update" : found.join("; ")];
  });
  return [
    `An update’s date opens its line, or follows Update, Updated or As at. Other dates in the text, and dates after the as-at date, ${dayWords(AS_AT)}, say nothing about how fresh a row is.`,
    table(["Written", "Updated on"], rows),
  ];
}

const FORECASTS: readonly string[] = [
  "Revised timescale to September 2019",
  "UPDATE 24/6/19 - it will be finalised by the end of August.",
  "Launch delayed until 1 October 2019.",
  "New completion date: 31/12/19",
  "UPDATE 24/6/19 - now expected in January",
  "The event was rescheduled to the autumn term, date to be confirmed",
  "A meeting was held on 10/6/19",
  "Work will take place between 3/7/19 and 18/7/19",
];

function forecasts(): readonly string[] {
  const rows = FORECASTS.map((text) => {
    const found = readForecast(text, AS_AT);
    return [code(text), found ? periodWords(found.from, found.to) : "no new date"];
  });
  return [
    "A new date in a narrative moves nothing: the action stays overdue, and the forecast is told with it. To move a due date, write it in the due cell or in a column of revised dates.",
    table(["Written", "Forecast"], rows),
  ];
}

const LINKS: readonly string[] = [
  "see Action 3.7.3",
  "actions 1.2, 1.3 and 1.4",
  "Improvement Plan – Action 3.7.3",
  "(CSC IP 5.2.4)",
  "superseded by A3",
  "KPI 1b (i)",
  "Merged w/ PIP 107",
  "Care Act 2014 s.67",
  "see page 4",
  "actions 5% up",
  "Task 12/5/19",
];

function links(): readonly string[] {
  const rows = LINKS.map((text) => {
    const found = readLinks(text);
    const said = found.map(({ ref, plan }) => `${code(ref)}${plan === null ? "" : ` of ${plain(plan)}`}`);
    return [code(text), said.length === 0 ? "no action" : said.join(", ")];
  });
  return [
    "A ref with another plan’s name before it belongs to that plan. Sections of laws, pages and figures are no refs.",
    table(["Written", "Mentions"], rows),
  ];
}
