import { checkById } from "../../core/index";
import { SEVERITIES, type Finding } from "../../core/model/finding";
import type { Action, Measure } from "../../core/model/plan";
import type { Review } from "../../core/model/review";
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

/**
 * @returns the findings that are shown, group after group. Groups come in the review's order, severities worst first;
 *   a row with several leads stands under each of them.
 */
export function findingLines(review: Review, filter: FindingFilter, words: GroupWords): FindingLine[] {
  const shown = review.findings.filter((finding) => isShown(finding, filter));
  const namesOf = groupNames(filter.grouping, review, words);
  const groups = new Map<string, Finding[]>();
  for (const finding of shown) {
    for (const name of namesOf(finding)) {
      const group = groups.get(name);
      if (group) group.push(finding);
      else groups.set(name, [finding]);
    }
  }
  const ordered =
    filter.grouping === "severity"
      ? SEVERITIES.flatMap((severity) => {
          const own = groups.get(severity);
          return own ? [[words.severity(severity, own.length), own] as const] : [];
        })
      : [...groups];
  return ordered.flatMap(([title, findings]) => {
    const seen = new Map<string, number>();
    const keyOf = ({ fingerprint }: Finding) => {
      const alike = seen.get(fingerprint) ?? 0;
      seen.set(fingerprint, alike + 1);
      return `${title} ${fingerprint} ${alike}`;
    };
    return [
      { kind: "group" as const, key: title, title, count: findings.length },
      ...findings.map((finding) => ({ kind: "finding" as const, key: keyOf(finding), finding })),
    ];
  });
}

/** @returns the finding before or after another in the list, or the first one; null when the list is empty. */
export function neighbour(lines: readonly FindingLine[], from: Finding | null, step: 1 | -1): Finding | null {
  const findings = lines.flatMap((line) => (line.kind === "finding" ? [line.finding] : []));
  const at = from === null ? -1 : findings.indexOf(from);
  if (at === -1) return findings[step === 1 ? 0 : findings.length - 1] ?? null;
  return findings[at + step] ?? null;
}

function isShown(finding: Finding, { search, severities }: FindingFilter): boolean {
  if (finding.ignored !== null || !severities.includes(finding.severity)) return false;
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return true;
  const { message, ref, sheet, cell } = finding;
  return [message, ref ?? "", sheet, cell].some((text) => text.toLowerCase().includes(wanted));
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
      return (finding) => {
        const row = rowOf(rows, finding);
        return [row && "theme" in row ? (row.theme ?? words.noTheme) : words.noTheme];
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
