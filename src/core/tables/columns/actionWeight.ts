import { SHORTCOMINGS } from "../vocabulary/shortcomings";
import type { ColumnEvidence } from "./evidence";

/**
 * Where a description or its steps stand beside names or titles, the names are what the rows are called; and where there is
 * a recommendation, it is what the rows are about and not what was found.
 *
 * @param stated how strongly its own heading names the action. @returns how strongly it does in this company.
 */
export function actionWeight(
  own: ColumnEvidence,
  columns: readonly ColumnEvidence[],
  stated: number,
): number {
  if (!isAction(own) && columns.some(isAction)) return Math.min(stated, BESIDE_ANOTHER);
  // Where each action has several deliverables below it, the rows are the deliverables.
  const isFull = (column: ColumnEvidence) =>
    column !== own && (column.match.plan.get("action") ?? 0) >= 0.75 && column.profile.fillRate >= 0.9;
  if (own.profile.fillRate <= 0.6 && columns.some(isFull)) return Math.min(stated, BESIDE_ANOTHER);
  const isBefore = columns.some((other) => other.column > own.column && describes(other));
  if (isNamed(own) && isBefore) return Math.max(stated, BEFORE_DESCRIPTION);
  if (FOUND.test(own.heading.trim()) && columns.some(recommends)) return Math.min(stated, BESIDE_ANOTHER);
  return describes(own) && columns.some(isNamed) ? Math.min(stated, BESIDE_ANOTHER) : stated;
}

/** No more than this, where another column is the action. */
const BESIDE_ANOTHER = 0.5;
const BEFORE_DESCRIPTION = 0.85;

const ACTION = /^actions?$/i;
const LEAST_ACTION = 9;

/** Headed no more and no less than "Action", over words of which hardly any two are the same. */
function isAction({ heading, profile: p }: ColumnEvidence): boolean {
  return (
    ACTION.test(heading.trim()) &&
    p.fillRate >= 0.9 &&
    p.distinct >= 0.8 &&
    p.length >= LEAST_ACTION &&
    p.texts >= 0.8
  );
}

const NAME =
  /^(?:((task|action|activity|project|initiative|scheme|milestone|item|issue|step|job) )?(name|title|subject|summary)|tasks?|actions?|activity|milestones?|initiatives?|projects?|schemes?)$/i;
const DESCRIPTION =
  /^(?:((task|action|activity|step|detailed|full|long) )?(descriptions?|details?)( ?[/&] ?[a-z]+)?|what to do|steps?|how)$/i;

/** A project that comes again and again is what the rows are part of. */
function isNamed({ heading, profile }: ColumnEvidence): boolean {
  return NAME.test(heading.trim()) && profile.distinct >= 0.8;
}

function describes({ heading }: ColumnEvidence): boolean {
  return DESCRIPTION.test(heading.trim());
}

const FOUND = new RegExp(
  `^(?:(?:audit|key|main|detailed|summary of) )?(?:${SHORTCOMINGS}|observations?|conclusions?)$`,
  "i",
);
const RECOMMENDED = /^(?:(?:audit|agreed|internal audit|our|detailed) )?recommendations?$/i;

/** What was found is why, where what is recommended stands beside it. */
function recommends({ heading, profile }: ColumnEvidence): boolean {
  return RECOMMENDED.test(heading.trim()) && profile.texts >= 0.8 && profile.length >= 8;
}
