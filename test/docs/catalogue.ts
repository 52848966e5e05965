import { CHECKS } from "../../src/core";
import type { Check } from "../../src/core/checks/defineCheck";
import { formatDate } from "../../src/core/model/calendarDate";
import type { Finding } from "../../src/core/model/finding";
import { reviewExample } from "../support/examples";
import { workbookFromText } from "../support/textTable";
import { drawSheet } from "./drawSheet";
import { Anchors, code, page, plain, table } from "./markdown";
import { settingsUsed } from "./settingsUsed";

const GROUPS = [
  { kind: "plan", heading: "Checks of a plan" },
  { kind: "kpi", heading: "Checks of a KPI table" },
  { kind: "workbook", heading: "Checks across tables" },
] as const;

/** @returns the catalogue of every registered check, those of plans first, in the order in which findings are told. */
export function cataloguePage(): string {
  const anchors = new Anchors();
  anchors.next(TITLE);
  for (const { heading } of GROUPS) anchors.next(heading);
  const groups = GROUPS.map(({ kind, heading }) => {
    const checks = CHECKS.filter((check) => check.appliesTo === kind);
    return { heading, checks: checks.map((check) => ({ check, anchor: anchors.next(check.title) })) };
  });
  return page([
    `# ${TITLE}`,
    INTRODUCTION,
    ...groups.map(({ heading, checks }) =>
      table(
        [heading, "Severity"],
        checks.map(({ check, anchor }) => [`[${plain(check.title)}](#${anchor})`, check.severity]),
      ),
    ),
    ...groups.flatMap(({ heading, checks }) => [
      `## ${heading}`,
      ...checks.flatMap(({ check }) => describe(check)),
    ]),
  ]);
}

const TITLE = "Every check";
const INTRODUCTION = `Each check is shown at work on a small sheet: **▶** marks the cells in which it finds something, and
the words below the sheet are what it says there. A finding has the severity of its check; where the case is milder or
worse, its own severity stands beside it. This page is generated from the checks themselves: \`npm run docs\`.`;

function describe(check: Check): string[] {
  const { asAt, bad, good, other } = check.examples;
  const badWorkbook = workbookFromText(bad);
  const findings = reviewExample(check, bad).findings.filter(({ check: id }) => id === check.id);
  const settings = settingsUsed(check);
  return [
    `### ${plain(check.title)}`,
    `${code(check.id)}, ${check.severity}${settings.length === 0 ? "" : `. Depends on a setting: ${settings.join("; ")}`}`,
    `**Why it matters.** ${plain(check.why)}`,
    `**To put it right.** ${plain(check.howToFix)}`,
    ...(check.fixWrites === undefined ? [] : [`**It can be fixed.** ${plain(check.fixWrites)}`]),
    ...(other ? [`Beside it, in ${other.name}:`, ...draw(other.text)] : []),
    `As at ${formatDate(asAt)}, this is found:`,
    ...badWorkbook.sheets.map((sheet) => drawSheet(sheet, new Set(findings.map(({ cell }) => cell)))),
    ...findings.map((finding) => `> ${sayFinding(finding, check)}`),
    "This check finds nothing here:",
    ...draw(good),
  ];
}

function draw(text: string): string[] {
  return workbookFromText(text).sheets.map((sheet) => drawSheet(sheet));
}

function sayFinding({ cell, message, severity }: Finding, check: Check): string {
  return `**${cell}**${severity === check.severity ? "" : ` (${severity})`}: ${plain(message)}`;
}
