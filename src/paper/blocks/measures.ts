import type { BoardPaper, PaperFinding, PaperMeasure, PaperValue } from "../../core/model/boardPaper";
import { placeText, WHERE } from "./columns";
import { tableOf } from "./table";
import type { Block } from "./types";

const BETTER = { higher: "Higher", lower: "Lower", unknown: "Not known" } as const;

export function measuresBlocks({ measures: { measures, commentaryWanted } }: BoardPaper): Block[] {
  if (measures.length === 0) return [{ kind: "paragraph", text: "The workbook has no KPI table." }];
  return [
    tableOf<PaperMeasure>({
      name: "Measures",
      caption: "Measures against target and comparators",
      columns: [
        {
          heading: "Ref",
          weight: 7,
          of: ({ ref, part }) => (part === null ? ref : `${ref ?? ""} ${part}`.trim()),
        },
        { heading: "Measure", weight: 30, only: "sheet", of: ({ title }) => title },
        { heading: "Measure", weight: 32, only: "page", of: titleWithDirection },
        {
          heading: "Better",
          weight: 9,
          only: "sheet",
          of: ({ direction }) => BETTER[direction],
        },
        { heading: "Why", weight: 20, only: "sheet", of: ({ directionReason }) => directionReason },
        { heading: "Latest figure", weight: 14, of: ({ latest }) => latest?.text ?? null },
        { heading: "Targets", weight: 24, of: ({ targets }) => valuesText(targets) },
        {
          heading: "Comparators",
          weight: 24,
          of: ({ comparators }) => valuesText(comparators.filter(hasFigure)),
        },
        {
          heading: "Remarks",
          weight: 17,
          of: ({ remarks }) => (remarks.length === 0 ? "None" : remarks.join("\n")),
        },
        { heading: "Responsible", weight: 20, only: "sheet", of: ({ leads }) => leads.join("; ") || null },
        { heading: "Frequency", weight: 12, only: "sheet", of: ({ frequency }) => frequency },
        WHERE,
      ],
      rows: measures,
    }),
    {
      kind: "note",
      text: "Figures are as written in the workbook. An actual is judged only against a target for the same period.",
    },
    { kind: "subheading", text: "Missed targets: commentary wanted" },
    findingsTable(
      "Commentary wanted",
      "Missed targets that want a word on why, and what is being done",
      commentaryWanted,
    ),
  ];
}

function titleWithDirection({ title, direction }: PaperMeasure): string {
  return direction === "unknown"
    ? `${title}\nWhich way is better is not known`
    : `${title}\n${BETTER[direction]} is better`;
}

/** @returns a table of what checks found, with whom to ask. */
export function findingsTable(name: string, caption: string, rows: readonly PaperFinding[]): Block {
  return tableOf<PaperFinding>({
    name,
    caption,
    columns: [
      { heading: "What", weight: 62, of: ({ message }) => message },
      { heading: "From whom", weight: 24, only: "page", of: fewLeads },
      { heading: "From whom", weight: 24, only: "sheet", of: ({ leads }) => leads.join("; ") || null },
      { heading: "Cell", weight: 16, of: placeText },
    ],
    rows,
  });
}

/** A finding on a whole table may have ten leads, and the annex asks each of them. */
function fewLeads({ leads }: PaperFinding): string | null {
  const more = leads.length - 2;
  if (more <= 0) return leads.join("; ") || null;
  return `${leads.slice(0, 2).join("; ")} and ${more === 1 ? "1 other" : `${more} others`}`;
}

function hasFigure(value: PaperValue): boolean {
  return value.hasFigure;
}

/** One line for each heading; figures under the same heading share it. */
function valuesText(values: readonly PaperValue[]): string | null {
  const byHeading = new Map<string, string[]>();
  for (const { heading, text } of values) {
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), text === "" ? "blank" : text]);
  }
  const lines = [...byHeading].map(
    ([heading, texts]) => `${heading === "" ? "No heading" : heading}: ${texts.join("; ")}`,
  );
  return lines.length === 0 ? null : lines.join("\n");
}
