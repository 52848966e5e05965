import type { ColumnEvidence } from "../columns/evidence";

const MONEY_HEADING =
  /\b(?:budgets?|budgeted|spend|spent|spending|expenditure|commitments|committed|encumbrances?|appropriations?|allocations?|capex|opex|income|receipts|invoiced)\b|[£$€]/i;
const AIMED_AT = /target|goal|standard|threshold|\bslas?\b|ambition|\baims?\b|trajectory|indicator|measure/i;
const LEAST_MONEY = 0.8;
/** "Planned | Actual | Difference" over millions written out. */
const SUM_HEADING = /^(?:(?:19|20)[\d–/-]+ )?(?:plan(?:ned)?|actuals?|forecast|difference|variance|total)$/i;
const LEAST_SUMS = 3;
const MILLIONS = 9;

/**
 * Sums of money by year, or by what was set aside, spent and is left, are a budget: a plan for the money and actuals
 * make no measures of its lines. For tables whose headings do not say that something is measured.
 */
export function isLedger(evidence: readonly ColumnEvidence[]): boolean {
  if (evidence.some(({ heading }) => AIMED_AT.test(heading))) return false;
  const figures = evidence.filter(({ profile: p }) => p.figures >= 0.6 && p.digits >= 0.5 && p.dates < 0.3);
  return (
    figures.some(({ heading }) => MONEY_HEADING.test(heading)) ||
    (figures.length >= LEAST_SUMS && figures.every(isSum)) ||
    (figures.length >= 2 && figures.every(({ profile }) => profile.money >= LEAST_MONEY))
  );
}

function isSum({ heading, profile }: ColumnEvidence): boolean {
  return SUM_HEADING.test(heading.trim()) && profile.length >= MILLIONS && profile.percents === 0;
}
