import { reviewWorkbook } from "../../../../src/core";
import type { Commitment, Coverage } from "../../../../src/core/model/coverage";
import type { Review } from "../../../../src/core/model/review";
import { sheetFromText } from "../../../support/textTable";

/** A made-up place: see test/fixtures/commitments. */
export interface MadeUpPlace {
  readonly themes: readonly {
    readonly priority: string;
    readonly ref: string;
    readonly title: string;
    readonly actions: readonly (readonly string[])[];
  }[];
  readonly kpis: readonly (readonly string[])[];
  readonly commitments: readonly Promise[];
  readonly measures: readonly Promise[];
}

interface Promise {
  readonly number: string;
  readonly priority: string;
  readonly text: string;
  readonly answers: readonly string[];
}

/** For each commitment the refs that answer it; `arguable` ones count neither for nor against. */
export interface Truth {
  readonly commitments: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<string, readonly string[]>>;
  readonly arguable: {
    readonly commitments: Readonly<Record<string, readonly string[]>>;
    readonly measures: Readonly<Record<string, readonly string[]>>;
  };
}

/** @returns the place's workbook reviewed: a plan sheet and a KPI sheet for each priority. */
export function reviewOf({ themes, kpis }: MadeUpPlace): Review {
  const priorities = [...new Set(themes.map(({ priority }) => priority))];
  const sheets = priorities.flatMap((priority) => {
    const plan = themes
      .filter((theme) => theme.priority === priority)
      .flatMap(({ ref, title, actions }) => [
        `**${ref}** | **${title}** | | Head of Service | `,
        ...actions.map(([own, words]) => `${own} | ${words} | March 2024 | Head of Service | Amber`),
      ]);
    const own = kpis.filter(([, , of]) => of === priority);
    const measures = own.map(([ref, words]) => `${ref} | ${words} | Head of Service | Annual | 10 | 12`);
    return [
      sheetFromText(["Ref | Action | Due | Lead | Status", ...plan].join("\n"), `Priority ${priority}`),
      sheetFromText(
        ["Ref | Measure | Lead | Frequency | Latest 21/22 | Target 22/23", ...measures].join("\n"),
        `Priority ${priority} KPIs`,
      ),
    ];
  });
  return reviewWorkbook({ sheets, stored: null }, { asAt: "2023-06-01" });
}

export function listOf({ commitments, measures }: MadeUpPlace): Commitment[] {
  return [
    ...commitments.map((one) => toCommitment(one, "commitment")),
    ...measures.map((one) => toCommitment(one, "measure")),
  ];
}

export function truthOf({ commitments, measures }: MadeUpPlace): Truth {
  const answers = (list: readonly Promise[]) =>
    Object.fromEntries(list.map((one) => [one.number, one.answers]));
  return {
    commitments: answers(commitments),
    measures: answers(measures),
    arguable: { commitments: {}, measures: {} },
  };
}

export function toCommitment(
  { number, priority, text }: Pick<Promise, "number" | "priority" | "text">,
  kind: Commitment["kind"],
): Commitment {
  return { id: `${kind} ${number}`, kind, number, priority, text, sheet: null, cell: null, line: null };
}

/** Precision and recall over pairs of commitment (or measure) and ref, and the pairs that are wrong or missed. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function measure({ lines }: Coverage, truth: Truth, kind: Commitment["kind"]): Measured {
  const list = kind === "measure" ? "measures" : "commitments";
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const { commitment, answers } of lines.filter((line) => line.commitment.kind === kind)) {
    const number = commitment.number ?? "";
    const expected = truth[list][number] ?? [];
    const arguable = truth.arguable[list][number] ?? [];
    const found = answers.map(({ ref }) => ref ?? "").filter((ref) => !arguable.includes(ref));
    for (const ref of found) {
      if (expected.includes(ref)) right++;
      else wrong.push(`${number} → ${ref}`);
    }
    for (const ref of expected) if (!found.includes(ref)) missed.push(`${number} → ${ref}`);
  }
  return {
    precision: right / (right + wrong.length),
    recall: right / (right + missed.length),
    wrong,
    missed,
  };
}
