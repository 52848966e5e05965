import type { KpiRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { bestHeading, byRole } from "./headingEvidence";
import { isLedger } from "./ledger";
import { otherShare } from "./otherKinds";
import { kpiWordsSaid } from "./wordsSaid";

/** What a table of figures without targets has less to say for itself. */
const NO_TARGET = 1.5;
/** Statuses and owners stand in plans too; beside target and actual they are those of the measures. */
const BESIDE_FIGURES = 0.7;

/** What the headings must say, see kpiWordsSaid. */
const SAYS_FIGURES = 0.35;
const SAYS_KPI = 1.65;
const SAYS_RATED = 1;

/** A register of risks may name a KPI and a target for each, and reports no figures. */
const OF_A_RISK =
  /\brisk (?:id|ref|no|statement|description|title|event|owner|score|rating|level|category)\b|^risks?$|\b(?:likelihood|probability|inherent|residual|severity|impact)\b/i;
const RISK_HEADINGS = 3;
const RATED_PERIODS = 3;

/** "Profile | Achieved | Profile | Achieved": no plan has those. */
const IN_PAIRS = 0.5;

function isInPairs(columns: readonly TableColumn<KpiRole>[]): boolean {
  const several = (wanted: KpiRole) => columns.filter(({ role }) => role === wanted).length >= 2;
  return several("target") && several("actual");
}

/**
 * A KPI table names measures and gives at least one figure for each: a target, or figures for several periods.
 * @returns how much speaks for one, or null when it is none.
 */
export function scoreKpi(
  columns: readonly TableColumn<KpiRole>[],
  evidence: readonly ColumnEvidence[],
): number | null {
  const roles = byRole(columns);
  const sure = (role: KpiRole) => roles.get(role)?.confidence ?? 0;
  const measure = sure("measure");
  if (measure === 0) return null;
  const figures = columns.filter((c) => ["actual", "target", "baseline", "comparator"].includes(c.role));
  const withFigures = figures.filter((f) => {
    const profile = evidence.find((e) => e.column === f.column)?.profile;
    return profile !== undefined && profile.digits > 0 && profile.figures >= 0.4;
  });
  if (withFigures.length === 0) return null;
  const measureWords = bestHeading(evidence, "measure") >= 0.75;
  const hasTarget = sure("target") >= 0.45;
  const hasActual = sure("actual") >= 0.4 || sure("baseline") >= 0.45;
  const isCompared = sure("comparator") >= 0.6;
  // Rated month by month: without a target, but held against something.
  const isRated =
    sure("status") >= 0.6 && columns.filter(({ role }) => role === "actual").length >= RATED_PERIODS;
  const enough = measureWords ? hasTarget || hasActual : (hasTarget || isCompared || isRated) && hasActual;
  if (!enough || (!measureWords && isLedger(evidence))) return null;
  if (!hasActual && evidence.filter(({ heading }) => OF_A_RISK.test(heading)).length >= RISK_HEADINGS)
    return null;
  // Numbers stand in every list: what they are must be said of some, and of more where nothing says that they measure.
  const said = kpiWordsSaid(columns, evidence);
  if (said < (measureWords ? SAYS_FIGURES : isRated ? SAYS_RATED : SAYS_KPI)) return null;
  // The same few measures again and again, without a target, are data by area or by group.
  const named = evidence.find(({ column }) => column === roles.get("measure")?.column)?.profile;
  if (!hasTarget && !isCompared && named && named.filled >= 4 && named.distinct <= 0.5) return null;
  if (otherShare(evidence) >= 0.34 && !(measureWords && hasTarget)) return null;
  return (
    measure +
    (measureWords ? 0.6 : 0) +
    Math.min(3, withFigures.length) * 0.7 +
    sure("frequency") +
    (measureWords && hasTarget && sure("actual") >= 0.6
      ? (sure("status") + sure("lead")) * BESIDE_FIGURES
      : 0) +
    sure("comparator") * 0.6 +
    (isInPairs(columns) ? IN_PAIRS : 0) -
    (hasTarget ? 0 : NO_TARGET)
  );
}
