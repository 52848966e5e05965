import type { Commitment, Coverage, CoverageLine, CoverageVerdict, CoveredRow } from "../core/model/coverage";
import type { TableKind } from "../core/model/plan";
import { shorten } from "../core/model/words";
import { count, printable, wrap } from "./wrap";

export interface CoverageTextOptions {
  /** The workbook's name as it was given. */
  readonly file: string;
  /** The kinds of tables that were found in it. */
  readonly kinds: readonly TableKind[];
  /** Columns of a line. */
  readonly width: number;
}

const HEADINGS: Readonly<Record<CoverageVerdict, string>> = {
  notPlanned: "NOT PLANNED",
  notMeasured: "NOT MEASURED",
  otherPriority: "UNDER ANOTHER PRIORITY",
  matched: "MATCHED",
};

/** @returns the coverage for people: what nothing answers first, then what was matched, then what answers nothing. */
export function coverageText(coverage: Coverage, options: CoverageTextOptions): string {
  const { counts, lines, unclaimed, unusedCorrections } = coverage;
  const unsure = lines.filter((line) => line.unsure).length;
  const parts = [
    `Plan Check: commitments against ${printable(options.file)}`,
    wrap(
      `${count(lines.length, "line")}: ${counts.matched + counts.otherPriority} matched, ${counts.otherPriority} of them under another ` +
        `priority, ${unsure} not sure; ${counts.notPlanned} not planned, ${counts.notMeasured} not measured.`,
      { width: options.width },
    ),
    missingKind(coverage, options),
    ...(Object.keys(HEADINGS) as CoverageVerdict[]).map((verdict) => section(lines, verdict, options)),
    unclaimedText("THEMES THAT ANSWER NO COMMITMENT", unclaimed.themes, options),
    unclaimedText("ACTIONS THAT ANSWER NO COMMITMENT", unclaimed.actions, options),
    unclaimedText("KPIS THAT ANSWER NO MEASURE", unclaimed.measures, options),
    unusedCorrections.length === 0
      ? null
      : wrap(
          `${count(unusedCorrections.length, "correction")} could not be used, because the commitment or the row is not here: ` +
            `${unusedCorrections.map((one) => printable(one.commitment)).join(", ")}.`,
          { width: options.width },
        ),
  ];
  return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
}

/** Nothing is planned where there is no plan: that is another matter than a plan that leaves something out. */
function missingKind({ lines }: Coverage, { file, kinds, width }: CoverageTextOptions): string | null {
  const has = (kind: Commitment["kind"]) => lines.some(({ commitment }) => commitment.kind === kind);
  const sentences = [
    !kinds.includes("plan") && has("commitment")
      ? `No plan was found in ${file}, so no commitment can be planned in it.`
      : null,
    !kinds.includes("kpi") && has("measure")
      ? `No KPI table was found in ${file}, so no measure can be measured in it.`
      : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : wrap(printable(sentences.join(" ")), { width });
}

function section(
  all: readonly CoverageLine[],
  verdict: CoverageVerdict,
  { width }: CoverageTextOptions,
): string | null {
  const lines = all.filter((line) => line.verdict === verdict);
  if (lines.length === 0) return null;
  const told = lines.map(({ commitment, explanation }) => {
    const text = commitment.number === null ? explanation : `${shorten(commitment.text)} – ${explanation}`;
    return `  ${wrap(printable(text), { width, indent: 4, first: 2 })}`;
  });
  return [`${HEADINGS[verdict]} (${lines.length})`, ...told].join("\n");
}

function unclaimedText(
  heading: string,
  rows: readonly CoveredRow[],
  { width }: CoverageTextOptions,
): string | null {
  if (rows.length === 0) return null;
  const told = rows.map(({ sheet, cell, ref, title }) => {
    const text = `${sheet}!${cell} ${ref === null ? "" : `${ref} `}${shorten(title)}`;
    return `  ${wrap(printable(text), { width, indent: 4, first: 2 })}`;
  });
  return [`${heading} (${rows.length})`, ...told].join("\n");
}
