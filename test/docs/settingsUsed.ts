import type { Check, CheckContext } from "../../src/core/checks/defineCheck";
import { subjectsOf } from "../../src/core/checks/subjects";
import { DEFAULT_SETTINGS, type HouseRules } from "../../src/core/model/settings";
import { runToEnd } from "../../src/core/model/steps";
import { linkCarriedForward } from "../../src/core/tables/carriedForward";
import { readWorkbook } from "../../src/core/tables/readWorkbook";
import { workbookFromText } from "../support/textTable";

/** What each setting says, with its value, for officers. A new setting does not compile without its words. */
const WORDS: { readonly [K in keyof HouseRules]: (value: HouseRules[K]) => string } = {
  quarters: (kind) => `what quarters are counted in (${kind === null ? "not said" : `${kind} years`})`,
  yearKind: (kind) => `what a bare year such as 2019/20 means (${kind ?? "not said"})`,
  termEnds: ({ autumn, spring, summer }) =>
    `the last day of each school term (${[autumn, spring, summer].join(", ")})`,
  scale: (scale) => `the status scale (${scale === null ? "the workbook's key, else five-point" : "chosen"})`,
  tolerance: (points) => `by how much an actual may miss its target (${points})`,
  reportingCycleMonths: (months) => `the months between two reports to the board (${months})`,
  dueSoonDays: (days) => `how many days ahead counts as due soon (${days})`,
  notStartedDueWithinDays: (days) => `how many days ahead an action should have begun (${days})`,
  overduePerLead: (actions) => `how many overdue actions a lead may have (${actions})`,
  bunchedDeadlines: (deadlines) => `how many deadlines in one month are bunched (${deadlines})`,
  hiddenSheets: (read) => `whether hidden sheets are read (${read ? "yes" : "no"})`,
};

/** @returns the settings that a check looked at while it ran on its own examples, in words, with their defaults. */
export function settingsUsed(check: Check): string[] {
  const used = new Set<keyof HouseRules>();
  const { asAt, bad, good, other } = check.examples;
  const settings: HouseRules = new Proxy<HouseRules>(DEFAULT_SETTINGS, {
    get(target, name: keyof HouseRules) {
      used.add(name);
      return target[name];
    },
  });
  for (const text of [bad, good]) {
    const workbook = readWorkbook(workbookFromText(text), { asAt, settings: DEFAULT_SETTINGS });
    const others = other
      ? [
          {
            name: other.name,
            workbook: readWorkbook(workbookFromText(other.text), { asAt, settings: DEFAULT_SETTINGS }),
          },
        ]
      : [];
    const carriedForward = runToEnd(linkCarriedForward(workbook, null, others));
    runOver(check, { asAt, settings, workbook, others, carriedForward });
  }
  return RULES.filter((name) => used.has(name)).map(words);
}

const RULES = Object.keys(WORDS) as readonly (keyof HouseRules)[];

function words<K extends keyof HouseRules>(name: K): string {
  return WORDS[name](DEFAULT_SETTINGS[name]);
}

function runOver(check: Check, context: CheckContext): void {
  if (check.appliesTo === "workbook") {
    check.run(context);
    return;
  }
  for (const subject of subjectsOf(context.workbook).values()) {
    if (subject.table.kind === check.appliesTo) check.run(subject, context);
  }
}
