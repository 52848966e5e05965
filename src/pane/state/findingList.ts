import { checkById } from "../../core/index";
import { SEVERITIES, type Finding, type Severity } from "../../core/model/finding";
import type { Action, Measure } from "../../core/model/plan";
import type { Review } from "../../core/model/review";
import { groupBy } from "../../core/model/groupBy";
import { themesOf } from "../../core/report/themes";
import type { FindingFilter, Grouping } from "./findingFilter";

/** A line of the list: the head of a group, or one finding. */
export type FindingLine = (
  | { readonly kind: "group"; readonly title: string; readonly count: number }
  | { readonly kind: "finding"; readonly finding: Finding }
) & {
  /** The same for the same line in a later review, so that it keeps its focus and what is typed in it. */
  readonly key: string;
};

/** What groups are called when a finding has nothing of their kind. */
export interface GroupWords {
  readonly severity: (severity: Finding["severity"], count: number) => string;
  readonly noTheme: string;
  readonly noLead: string;
}

/** How many findings there are. */
export interface FindingCounts {
  readonly shown: number;
  /** All but the ignored ones. */
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly ignored: number;
  /** How many entries say what to ignore; one may cover many findings, or none any more. */
  readonly ignoring: number;
}

export interface FindingList {
  readonly lines: readonly FindingLine[];
  readonly counts: FindingCounts;
}

/**
 * @returns the findings that are shown, group after group, and how many there are. Groups come in the review's order,
 *   severities worst first; a row with several leads stands under each of them.
 */
export function findingList(review: Review, filter: FindingFilter, words: GroupWords): FindingList {
  const isWanted = wantedBy(filter);
  const shown = review.findings.filter(isWanted);
  const { findingsBySeverity: bySeverity } = review.summary;
  const total = SEVERITIES.reduce((sum, severity) => sum + bySeverity[severity], 0);
  return {
    lines: grouped(shown, review, filter.grouping, words).flatMap(([title, findings]) => [
      { kind: "group" as const, key: title, title, count: findings.length },
      ...linesOf(title, findings),
    ]),
    counts: {
      shown: shown.length,
      total,
      bySeverity,
      ignored: review.findings.length - total,
      ignoring: review.ignoring.length,
    },
  };
}

function grouped(
  shown: readonly Finding[],
  review: Review,
  grouping: Grouping,
  words: GroupWords,
): (readonly [title: string, findings: readonly Finding[]])[] {
  const namesOf = groupNames(grouping, review, words);
  const named = shown.flatMap((finding) => namesOf(finding).map((name) => ({ name, finding })));
  const groups = new Map(
    [...groupBy(named, ({ name }) => name)].map(([name, own]) => [name, own.map(({ finding }) => finding)]),
  );
  if (grouping !== "severity") return [...groups];
  return SEVERITIES.flatMap((severity) => {
    const own = groups.get(severity);
    return own ? [[words.severity(severity, own.length), own] as const] : [];
  });
}

/** A line keeps its key from review to review; findings alike are told apart by their order. */
function linesOf(title: string, findings: readonly Finding[]): FindingLine[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const alike = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, alike + 1);
    return { kind: "finding" as const, key: `${title} ${finding.fingerprint} ${alike}`, finding };
  });
}

/** @returns the finding before or after another in the list, or the first one; null when the list is empty. */
export function neighbour(lines: readonly FindingLine[], from: Finding | null, step: 1 | -1): Finding | null {
  const findings = lines.flatMap((line) => (line.kind === "finding" ? [line.finding] : []));
  const at = from === null ? -1 : findings.indexOf(from);
  if (at === -1) return findings[step === 1 ? 0 : findings.length - 1] ?? null;
  return findings[at + step] ?? null;
}

function wantedBy({ search, severities }: FindingFilter): (finding: Finding) => boolean {
  const wanted = search.trim().toLowerCase();
  return (finding) =>
    finding.ignored === null &&
    severities.includes(finding.severity) &&
    (wanted === "" || searchable(finding).includes(wanted));
}

const SEARCHABLE = new WeakMap<Finding, string>();

/** What a search looks in, made once for each finding: every key that is typed asks for all of them. */
function searchable(finding: Finding): string {
  const known = SEARCHABLE.get(finding);
  if (known !== undefined) return known;
  const { message, ref, sheet, cell } = finding;
  const text = [message, ref ?? "", sheet, cell].join("\n").toLowerCase();
  SEARCHABLE.set(finding, text);
  return text;
}

function groupNames(
  grouping: Grouping,
  review: Review,
  words: GroupWords,
): (finding: Finding) => readonly string[] {
  switch (grouping) {
    case "severity":
      return ({ severity }) => [severity];
    case "sheet":
      return ({ sheet }) => [sheet];
    case "check":
      return ({ check }) => [checkById(check)?.title ?? check];
    case "theme": {
      const rows = rowsOf(review);
      const themes = themesOf(review.actions);
      return (finding) => {
        const row = rowOf(rows, finding);
        return [(row && "theme" in row ? themes.nearest(row) : null) ?? words.noTheme];
      };
    }
    case "lead": {
      const rows = rowsOf(review);
      return (finding) => {
        const leads = rowOf(rows, finding)?.leads ?? [];
        return leads.length === 0 ? [words.noLead] : leads;
      };
    }
  }
}

type Rows = ReadonlyMap<string, Action | Measure>;

function rowsOf({ actions, measures }: Review): Rows {
  return new Map([...actions, ...measures].map((row) => [`${row.row + 1} ${row.sheet}`, row]));
}

function rowOf(rows: Rows, { sheet, row }: Finding): Action | Measure | null {
  return rows.get(`${row} ${sheet}`) ?? null;
}
