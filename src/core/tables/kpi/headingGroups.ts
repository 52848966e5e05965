import type { KpiRole, TableColumn } from "../../model/plan";
import type { PeriodReading } from "../../model/reading";

/** Words that say when, or which of several figures, and so name no group of people. */
const NOT_A_GROUP =
  /^(?:(?:q|h|qtr|quarter|week|wk|month|year|period)? ?\d[\d/ -]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:[ '-]*\d{2,4})?|q[1-4].*|ytd|year to date|latest|previous|prior|current|last|final|provisional|revised|stretch|minimum|baseline|actuals?|targets?|results?|performance|outturn|number|count|value|total to date|%|per cent|percentage|num(?:erator)?|denom(?:inator)?)$/i;

/**
 * Groups of people that headings name: "2018 result SEN support | 2018 result EHCP | 2019 target SEN support | …". A
 * word is a group when it tells columns of one role and period apart, and does so for two roles or periods at least.
 *
 * @param periodOf the period that a heading names.
 * @returns the group of each column that has one.
 */
export function headingGroups(
  columns: readonly TableColumn<KpiRole>[],
  periodOf: (heading: string) => PeriodReading | null,
): ReadonlyMap<number, string> {
  const sets = new Map<string, TableColumn<KpiRole>[]>();
  for (const column of columns) {
    if (column.role === "comparator") continue;
    const key = `${column.role} ${periodOf(column.heading)?.text ?? ""}`;
    sets.set(key, [...(sets.get(key) ?? []), column]);
  }
  const told = [...sets.values()].map(tellingWords).filter((words) => words.size > 1);
  const counts = new Map<string, number>();
  for (const words of told) {
    for (const word of new Set(words.values())) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  }
  const groups = new Map<number, string>();
  for (const words of told) {
    if ([...words.values()].every((word) => (counts.get(fold(word)) ?? 0) > 1)) {
      words.forEach((word, column) => groups.set(column, word));
    }
  }
  const names = [...new Set(groups.values())].sort((a, b) => b.length - a.length);
  for (const { column, role, heading } of columns) {
    const name = role === "comparator" ? names.find((one) => endsWith(heading, one)) : undefined;
    if (name !== undefined) groups.set(column, name);
  }
  return groups;
}

/** What is left of each heading without the words that all share; nothing unless every column keeps a word of its own. */
function tellingWords(columns: readonly TableColumn<KpiRole>[]): Map<number, string> {
  const split = columns.map(({ heading }) => heading.split(/\s+/).filter((word) => word !== ""));
  const [first = []] = split;
  const shared = new Set(
    first.map(fold).filter((word) => split.every((words) => words.some((own) => fold(own) === word))),
  );
  const left = columns.map(({ column }, i) => {
    const words = (split[i] ?? []).filter((word) => !shared.has(fold(word)));
    return [column, words.join(" ")] as const;
  });
  const distinct = new Set(left.map(([, word]) => fold(word)));
  const usable = left.every(([, word]) => word !== "" && !NOT_A_GROUP.test(word));
  return usable && distinct.size === left.length ? new Map(left) : new Map<number, string>();
}

function endsWith(heading: string, name: string): boolean {
  return fold(` ${heading}`).endsWith(fold(` ${name}`));
}

function fold(text: string): string {
  return text.toLowerCase();
}
