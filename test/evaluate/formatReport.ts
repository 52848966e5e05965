import type { EvaluationReport } from "./evaluate";
import { formatUnknownHeadings } from "./formatUnknownHeadings";
import type { WorkbookScore } from "./scoreWorkbook";
import {
  addTallies,
  f1,
  precision,
  ratio,
  recall,
  SAMPLE_SORTS,
  type RoleTally,
  type SampleSort,
  type Tally,
} from "./tally";

export interface FormatOptions {
  /** Also show what was missed in the workbooks held out. Whoever has read that may no longer measure with them. */
  readonly revealHeldOut?: boolean;
}

const SAMPLE_NAMES: Readonly<Record<SampleSort, string>> = {
  due: "due dates",
  status: "statuses",
  kind: "themes and actions",
  ref: "refs",
  figures: "figures",
};

/** @returns the report as lines for a terminal: totals first, then one line for each miss. */
export function formatReport(
  report: EvaluationReport,
  { revealHeldOut = false }: FormatOptions = {},
): string {
  const { dir, asAt, development, heldOut, unknownHeadings } = report;
  const blocks = [`${dir}, as at ${asAt}`];
  blocks.push(block(heldOut.length === 0 ? "All workbooks" : "Development", development, true));
  if (heldOut.length > 0) blocks.push(block("Held out", heldOut, revealHeldOut));
  if (unknownHeadings) blocks.push(formatUnknownHeadings(unknownHeadings));
  return `${blocks.join("\n\n")}\n`;
}

function block(name: string, scores: readonly WorkbookScore[], showMisses: boolean): string {
  const tally = addTallies(scores.map((score) => score.tally));
  const misses = scores.flatMap((score) => score.misses.map((miss) => `  ${score.file}, ${miss}`));
  const shown = showMisses ? misses : ["  not shown: these workbooks are for measuring"];
  return [
    `${name}: ${tally.workbooks} workbooks`,
    ...tableLines(tally),
    "",
    ...roleLines(tally),
    "",
    ...sampleLines(tally),
    ...(misses.length === 0 ? [] : ["", `${misses.length} misses`, ...shown]),
  ].join("\n");
}

/** @returns tables found and claimed, a line each. */
export function tableLines(tally: Tally): string[] {
  return [
    `  tables found          ${share(tally.tablesFound, tally.tablesExpected)}`,
    `  false tables          ${tally.falseOnNegativeSheets} on ${tally.negativeSheets} sheets without tables, ${tally.falseElsewhere} elsewhere`,
    `  tables told as two    ${tally.splitTables}`,
    `  could not be reviewed ${tally.failures}`,
  ];
}

/** @returns a heading, and a line for each role and for all. */
export function roleLines({ roles }: Tally): string[] {
  const all = Object.values(roles).reduce(
    (sum, { right, missed, false: wrong }) => ({
      right: sum.right + right,
      missed: sum.missed + missed,
      false: sum.false + wrong,
    }),
    { right: 0, missed: 0, false: 0 },
  );
  const sorted = Object.entries(roles).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `  ${"role".padEnd(18)}precision   recall       F1   right  missed   false`,
    ...sorted.map(([role, tally]) => roleLine(role, tally)),
    roleLine("all", all),
  ];
}

function roleLine(role: string, tally: RoleTally): string {
  const ratios = [precision(tally), recall(tally), f1(tally)].map((value) =>
    (value === null ? "–" : value.toFixed(3)).padStart(9),
  );
  const counts = [tally.right, tally.missed, tally.false].map((value) => String(value).padStart(8));
  return `  ${role.padEnd(18)}${ratios.join("")}${counts.join("")}`;
}

function sampleLines({ samples }: Tally): string[] {
  return SAMPLE_SORTS.flatMap((sort) => {
    const tally = samples[sort];
    return tally ? [`  ${SAMPLE_NAMES[sort].padEnd(22)}${share(tally.right, tally.total)}`] : [];
  });
}

function share(part: number, whole: number): string {
  const value = ratio(part, whole);
  return value === null ? "none to find" : `${part} of ${whole} (${(value * 100).toFixed(1)}%)`;
}
