import type { PlanRole } from "../../model/plan";
import { normalizeHeading } from "../normalizeHeading";
import type { ColumnEvidence } from "./evidence";

type Weights = ReadonlyMap<PlanRole, number>;

const ISSUE = /^(?:issues?|problems?)(?: descriptions?)?$/;
const RESOLUTION =
  /^(?:actions? (?:or|and|\/) resolutions?|resolutions? (?:(?:or|and|\/) )?(?:plans?|actions?))$/;
/** "Where we were" beside "What we have done": what was done is what such a table is of. */
const BEFORE =
  /^where (?:we|they|things) (?:were|was|started)\b|^(?:what )?you (?:said|told us|asked(?: for)?)$|^before(?: \S.{0,15})?$/;
const DONE_SINCE = /^what (?:(?:we|they) (?:have |'ve )?(?:done|did)|has been done)\b|^we did$/;
/** What is wrong, beside what is done about it. */
const WRONG =
  /^(?:issues?|problems?|snags?|defects?|what the [a-z]+ found|(?:[a-z]+ )?(?:findings?|observations?|non-?conformit(?:y|ies)|non-?conformances?|weakness(?:es)?|deficienc(?:y|ies)|gaps?)|learning points?.{0,25}|current gap)$/;
const PUT_RIGHT =
  /^(?:solutions?|remed(?:y|ies)|fix(?:es)?|(?:rectification|remediation|correction)s?(?: required| needed)?|remedial works?|changes? to practice|how (?:we|it) (?:will|are going to) .{0,10}put (?:it |this |things )?right|how (?:we|they) (?:fix|address) (?:it|this)|planned activity to address(?: it| this)?|what we('ll| will) do about it)$/;
/** What was found to be amiss, before the action that answers it. */
const FAULT =
  /^(?:(?:audit|inspection|key|main|current|identified) )?(?:findings?|gaps?|failures?|weakness(?:es)?|deficienc(?:y|ies)|non-?conformit(?:y|ies)|shortfalls?|faults?|causes? of concern)(?: (?:found|identified))?$|^what (?:the )?(?:[a-z]+ )?(?:inspectors?|assessors?|auditors?|regulators?|reviewers?|team|peers?) (?:said|found|saw)$|\b(?:inspectorate|inspectors?'?|report) wording$/;
const ANSWERS = 0.8;
const ASKED_FOR =
  /\b(?:recommendations?|proposals?|concerns?|findings?)(?: for (?:improvement|action))?$|\bareas? for improvement$/;
const RESPONSE =
  /^(?:(?:our|the )?(?:[a-z]+(?:'s|s')? )?responses?(?: and actions?)?|(?:\d\. )?actions? (?:taken or planned|planned or taken|taken and planned))$/;
const CORRECTIVE = /\bcorrective(?: actions?(?: taken| plan)?)?$/;
const PREVENTIVE = /\bprevent(?:at)?ive(?: actions?(?: taken| plan)?)?$/;
const PROMISED = /^(?:(?:our|the|key) )?(?:commitments?|actions?|pledges?|promises?|we said we would)$/;
const NAMES_THE_ROW = 0.95;
const DONE_ABOUT_IT = 0.8;

/**
 * Where two columns could be what a row is about, which of them is: an issue before what is done to resolve it, what was
 * done before how it was and is, the answer to a recommendation or a fault before what was asked or found, and what
 * corrects before what prevents.
 *
 * @returns for the columns concerned, what their headings say in this company.
 */
export function subjectWeights(columns: readonly ColumnEvidence[]): ReadonlyMap<ColumnEvidence, Weights> {
  const headed = columns.map((column) => ({ column, heading: normalizeHeading(column.heading) }));
  const found = new Map<ColumnEvidence, Weights>();
  const [issue] = headed.filter(({ heading }) => ISSUE.test(heading));
  const resolution = issue && headed.find(({ heading }) => RESOLUTION.test(heading));
  if (resolution) {
    found.set(issue.column, new Map([["action", NAMES_THE_ROW]]));
    found.set(resolution.column, new Map([["mitigation", DONE_ABOUT_IT]]));
  }
  const [asked] = headed.filter(({ heading }) => ASKED_FOR.test(heading));
  const response = asked && headed.find((each) => answers(each, asked.column, columns));
  if (response)
    found.set(response.column, new Map([...response.column.match.plan, ["action", NAMES_THE_ROW]]));
  const remedy = headed.find(({ heading }) => PUT_RIGHT.test(heading));
  const wrong = remedy && headed.find(({ heading }) => WRONG.test(heading));
  if (wrong) {
    found.set(remedy.column, new Map([["action", NAMES_THE_ROW]]));
    found.set(wrong.column, new Map([["risk", DONE_ABOUT_IT]]));
  }
  const corrective = headed.find(({ heading }) => CORRECTIVE.test(heading));
  if (corrective)
    for (const { column, heading } of headed)
      if (PREVENTIVE.test(heading)) found.set(column, new Map([["mitigation", DONE_ABOUT_IT]]));
  const done = doneSince(columns);
  if (done) {
    found.set(done, new Map([["action", NAMES_THE_ROW]]));
    for (const { column, heading } of headed) if (BEFORE.test(heading)) found.set(column, new Map());
  }
  const answered = headed.find(
    ({ column, heading }) => says(column, "action") >= ANSWERS && !FAULT.test(heading),
  );
  if (answered && !done)
    for (const { column, heading } of headed)
      if (column.column < answered.column.column && FAULT.test(heading) && !found.has(column))
        found.set(column, new Map([["risk", DONE_ABOUT_IT]]));
  return found;
}

function says({ match }: ColumnEvidence, role: PlanRole): number {
  return match.plan.get(role) ?? 0;
}

/** A response in words of its own says what will be done, where no other column does. */
function answers(
  { column, heading }: { readonly column: ColumnEvidence; readonly heading: string },
  asked: ColumnEvidence,
  columns: readonly ColumnEvidence[],
): boolean {
  const { profile: p } = column;
  if (column.column < asked.column || !RESPONSE.test(heading)) return false;
  const isOther = columns.some(
    (other) => other !== column && other !== asked && says(other, "action") >= ANSWERS,
  );
  return !isOther && p.approvals < 0.5 && p.length >= LEAST_ANSWER;
}

const LEAST_ANSWER = 15;

/** @returns in a table of before and after, the column that says what was done between; else null. */
export function doneSince(columns: readonly ColumnEvidence[]): ColumnEvidence | null {
  const headed = (pattern: RegExp) => columns.find(({ heading }) => pattern.test(normalizeHeading(heading)));
  const before = headed(BEFORE);
  if (!before) return null;
  // What was promised is what the rows are; what was done about it is how far it has come.
  const promised = columns.some(
    ({ column, heading }) => column < before.column && PROMISED.test(normalizeHeading(heading)),
  );
  return promised ? null : (headed(DONE_SINCE) ?? null);
}

const NAME =
  /^(?:((task|action|activity|project|initiative|scheme|milestone|item|issue|step|job) )?(name|title|subject|summary)|tasks?|actions?|activity|milestones?|initiatives?|projects?|schemes?)$/i;
const DESCRIPTION =
  /^(?:((task|action|activity|step|detailed|full|long) )?(descriptions?|details?)( ?[/&] ?[a-z]+)?|what to do|steps?|how)$/i;

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
  if (!isAction(own) && columns.some(isAction)) return Math.min(stated, BESIDE_ACTION);
  // A project that comes again and again is what the rows are part of.
  const names = ({ heading, profile }: ColumnEvidence) =>
    NAME.test(heading.trim()) && profile.distinct >= 0.8;
  const describes = ({ heading }: ColumnEvidence) => DESCRIPTION.test(heading.trim());
  // Where each action has several deliverables below it, the rows are the deliverables.
  const isFull = (column: ColumnEvidence) =>
    column !== own && (column.match.plan.get("action") ?? 0) >= 0.75 && column.profile.fillRate >= 0.9;
  if (own.profile.fillRate <= 0.6 && columns.some(isFull)) return Math.min(stated, 0.5);
  const isBefore = columns.some((other) => other.column > own.column && describes(other));
  if (names(own) && isBefore) return Math.max(stated, 0.85);
  if (FOUND.test(own.heading.trim()) && columns.some(recommends)) return Math.min(stated, 0.5);
  return describes(own) && columns.some(names) ? Math.min(stated, 0.5) : stated;
}

const FOUND =
  /^(?:(?:audit|key|main|detailed|summary of) )?(?:findings?|observations?|weakness(?:es)?|conclusions?)$/i;
const RECOMMENDED = /^(?:(?:audit|agreed|internal audit|our|detailed) )?recommendations?$/i;

/** What was found is why, where what is recommended stands beside it. */
function recommends({ heading, profile }: ColumnEvidence): boolean {
  return RECOMMENDED.test(heading.trim()) && profile.texts >= 0.8 && profile.length >= 8;
}

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

const ACTION = /^actions?$/i;
const LEAST_ACTION = 9;
const BESIDE_ACTION = 0.5;
