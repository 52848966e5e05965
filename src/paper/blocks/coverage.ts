import type { BoardPaper } from "../../core/model/boardPaper";
import type { Coverage, CoverageAnswer, CoverageLine, CoveredRow } from "../../core/model/coverage";
import { placeText } from "./columns";
import { tableOf } from "./table";
import type { Block } from "./types";

const VERDICTS: Readonly<Record<CoverageLine["verdict"], string>> = {
  matched: "Planned",
  otherPriority: "Planned under another priority",
  notPlanned: "Not planned",
  notMeasured: "Not measured",
};
const KINDS: Readonly<Record<CoveredRow["kind"], string>> = {
  theme: "Theme",
  action: "Action",
  measure: "Measure",
};

/** Each commitment and what answers it, then what answers none. Left out where there is no list. */
export function coverageBlocks({ coverage }: BoardPaper): Block[] {
  if (coverage === null) return [];
  const { themes, actions, measures } = coverage.unclaimed;
  return [
    { kind: "paragraph", text: sentence(coverage) },
    tableOf<CoverageLine>({
      name: "Commitments",
      caption: "Each commitment or measure promised, and what answers it",
      columns: [
        { heading: "No.", weight: 7, of: ({ commitment }) => commitment.number },
        { heading: "Commitment or measure", weight: 40, of: ({ commitment }) => commitment.text },
        { heading: "Verdict", weight: 15, of: verdictText },
        {
          heading: "Answered by",
          weight: 38,
          of: ({ answers }) => answers.map(answerText).join("\n") || "None",
        },
        { heading: "How it was matched", weight: 40, only: "sheet", of: ({ explanation }) => explanation },
        {
          heading: "Cell in the workbook",
          weight: 14,
          only: "sheet",
          of: ({ answers }) => answers.map(placeText).join(", ") || null,
        },
      ],
      rows: coverage.lines,
    }),
    { kind: "subheading", text: "What answers no commitment" },
    tableOf<CoveredRow>({
      name: "Answers no commitment",
      caption: "Themes, actions and measures that answer none of the commitments",
      columns: [
        { heading: "Kind", weight: 10, of: ({ kind }) => KINDS[kind] },
        { heading: "Ref", weight: 8, of: ({ ref }) => ref },
        { heading: "Theme, action or measure", weight: 62, of: ({ title }) => title },
        { heading: "Cell", weight: 20, of: placeText },
      ],
      rows: [...themes, ...actions, ...measures],
    }),
    {
      kind: "note",
      text: "Matching is by words and is for a person to confirm. A theme stands for the actions under it.",
    },
  ];
}

function sentence({ counts, lines }: Coverage): string {
  const unsure = lines.filter((line) => line.unsure).length;
  const parts = [
    `${counts.matched + counts.otherPriority} of the ${lines.length} commitments and measures promised are answered`,
    counts.otherPriority === 0 ? null : `${counts.otherPriority} of them under another priority`,
    unsure === 0 ? null : `${unsure} of them not for certain`,
    `${counts.notPlanned} not planned`,
    `${counts.notMeasured} not measured`,
  ];
  return `${parts.filter((part) => part !== null).join("; ")}.`;
}

function verdictText({ commitment, verdict, unsure }: CoverageLine): string {
  const word = verdict === "matched" && commitment.kind === "measure" ? "Measured" : VERDICTS[verdict];
  return unsure ? `${word} (to be confirmed)` : word;
}

function answerText({ ref, title }: CoverageAnswer): string {
  return ref === null ? title : `${ref} ${title}`;
}
