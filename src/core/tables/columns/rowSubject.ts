import type { PlanRole } from "../../model/plan";
import { normalizeHeading } from "../normalizeHeading";
import { SHORTCOMINGS } from "../vocabulary/shortcomings";
import { BEFORE, doneSince } from "./beforeAndSince";
import type { ColumnEvidence } from "./evidence";

type Weights = ReadonlyMap<PlanRole, number>;
type Said = readonly [column: ColumnEvidence, weights: Weights];

/** A column and its heading as {@link normalizeHeading} gives it. */
interface Headed {
  readonly column: ColumnEvidence;
  readonly heading: string;
}

/**
 * Where two columns could be what a row is about, which of them is: an issue before what is done to resolve it, what was
 * done before how it was and is, the answer to a recommendation or a fault before what was asked or found, and what
 * corrects before what prevents.
 *
 * @returns for the columns concerned, what their headings say in this company.
 */
export function subjectWeights(columns: readonly ColumnEvidence[]): ReadonlyMap<ColumnEvidence, Weights> {
  const headed = columns.map((column) => ({ column, heading: normalizeHeading(column.heading) }));
  const done = doneSince(columns);
  // Of two that speak of one column, the later counts.
  const found = new Map<ColumnEvidence, Weights>([
    ...issueResolved(headed),
    ...requestAnswered(headed),
    ...wrongPutRight(headed),
    ...correctedAndPrevented(headed),
    ...(done ? doneBetween(headed, done) : []),
  ]);
  // Faults only where nothing else speaks of them.
  if (!done)
    for (const [column, weights] of faultsBeforeAction(headed))
      if (!found.has(column)) found.set(column, weights);
  return found;
}

const NAMES_THE_ROW = 0.95;
const TOLD_ABOUT_IT = 0.8;
const AS_ACTION: Weights = new Map([["action", NAMES_THE_ROW]]);
const AS_MITIGATION: Weights = new Map([["mitigation", TOLD_ABOUT_IT]]);
const AS_RISK: Weights = new Map([["risk", TOLD_ABOUT_IT]]);
const AS_NOTHING: Weights = new Map();

const ISSUE = /^(?:issues?|problems?)(?: descriptions?)?$/;
const RESOLUTION =
  /^(?:actions? (?:or|and|\/) resolutions?|resolutions? (?:(?:or|and|\/) )?(?:plans?|actions?))$/;

function issueResolved(headed: readonly Headed[]): readonly Said[] {
  const issue = headed.find(({ heading }) => ISSUE.test(heading));
  const resolution = issue && headed.find(({ heading }) => RESOLUTION.test(heading));
  return resolution
    ? [
        [issue.column, AS_ACTION],
        [resolution.column, AS_MITIGATION],
      ]
    : [];
}

const ASKED_FOR =
  /\b(?:recommendations?|proposals?|concerns?|findings?)(?: for (?:improvement|action))?$|\bareas? for improvement$/;
const RESPONSE =
  /^(?:(?:our|the )?(?:[a-z]+(?:'s|s')? )?responses?(?: and actions?)?|(?:\d\. )?actions? (?:taken or planned|planned or taken|taken and planned))$/;
const SAYS_ACTION = 0.8;
const LEAST_ANSWER = 15;

/** A response in words of its own says what will be done, where no other column does. */
function requestAnswered(headed: readonly Headed[]): readonly Said[] {
  const asked = headed.find(({ heading }) => ASKED_FOR.test(heading))?.column;
  const response = headed.find(({ column, heading }) => {
    if (!asked || column.column < asked.column || !RESPONSE.test(heading)) return false;
    const isOther = headed.some(
      (other) => other.column !== column && other.column !== asked && saysAction(other.column),
    );
    return !isOther && column.profile.approvals < 0.5 && column.profile.length >= LEAST_ANSWER;
  })?.column;
  return response ? [[response, new Map([...response.match.plan, ...AS_ACTION])]] : [];
}

function saysAction({ match }: ColumnEvidence): boolean {
  return (match.plan.get("action") ?? 0) >= SAYS_ACTION;
}

/** What is wrong, beside what is done about it. */
const WRONG = new RegExp(
  `^(?:issues?|problems?|snags?|what the [a-z]+ found|(?:[a-z]+ )?(?:${SHORTCOMINGS}|observations?)|learning points?.{0,25})$`,
);
const PUT_RIGHT =
  /^(?:solutions?|remed(?:y|ies)|fix(?:es)?|(?:rectification|remediation|correction)s?(?: required| needed)?|remedial works?|changes? to practice|how (?:we|it) (?:will|are going to) .{0,10}put (?:it |this |things )?right|how (?:we|they) (?:fix|address) (?:it|this)|planned activity to address(?: it| this)?|what we('ll| will) do about it)$/;

function wrongPutRight(headed: readonly Headed[]): readonly Said[] {
  const remedy = headed.find(({ heading }) => PUT_RIGHT.test(heading));
  const wrong = remedy && headed.find(({ heading }) => WRONG.test(heading));
  return wrong
    ? [
        [remedy.column, AS_ACTION],
        [wrong.column, AS_RISK],
      ]
    : [];
}

const CORRECTIVE = /\bcorrective(?: actions?(?: taken| plan)?)?$/;
const PREVENTIVE = /\bprevent(?:at)?ive(?: actions?(?: taken| plan)?)?$/;

function correctedAndPrevented(headed: readonly Headed[]): readonly Said[] {
  if (!headed.some(({ heading }) => CORRECTIVE.test(heading))) return [];
  return headed
    .filter(({ heading }) => PREVENTIVE.test(heading))
    .map(({ column }) => [column, AS_MITIGATION]);
}

/** "Where we were" beside "What we have done": what was done is what such a table is of. */
function doneBetween(headed: readonly Headed[], done: ColumnEvidence): readonly Said[] {
  const before = headed.filter(({ heading }) => BEFORE.test(heading));
  return [[done, AS_ACTION], ...before.map(({ column }): Said => [column, AS_NOTHING])];
}

/** What was found to be amiss, in a column before the action that answers it. */
const FAULT = new RegExp(
  `^(?:(?:audit|inspection|key|main|current|identified) )?(?:${SHORTCOMINGS}|causes? of concern)(?: (?:found|identified))?$` +
    "|^what (?:the )?(?:[a-z]+ )?(?:inspectors?|assessors?|auditors?|regulators?|reviewers?|team|peers?) (?:said|found|saw)$" +
    "|\\b(?:inspectorate|inspectors?'?|report) wording$",
);

function faultsBeforeAction(headed: readonly Headed[]): readonly Said[] {
  const action = headed.find(({ column, heading }) => saysAction(column) && !FAULT.test(heading))?.column;
  return action === undefined
    ? []
    : headed
        .filter(({ column, heading }) => column.column < action.column && FAULT.test(heading))
        .map(({ column }) => [column, AS_RISK]);
}
