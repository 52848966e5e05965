import { cellAddress, columnName, rangeAddress } from "../core/model/address";
import type { CarriedForward, CarriedRow } from "../core/model/carriedForward";
import type { Finding } from "../core/model/finding";
import type { FrequencyCalendar, Milestones } from "../core/model/milestones";
import type { Movement } from "../core/model/movement";
import {
  dueBy,
  type Action,
  type FoundTable,
  type Measure,
  type MeasureValue,
  type OtherTable,
} from "../core/model/plan";
import type { DateReading, PeriodReading, StatusReading } from "../core/model/reading";
import type { Review } from "../core/model/review";
import { calendarJson, milestonesJson } from "./milestonesJson";
import { movementJson } from "./movementJson";

/** What else is told of a review. */
export interface Progress {
  readonly milestones: Milestones;
  readonly calendar: FrequencyCalendar;
}

/**
 * The review as the command line's JSON: a contract other programs rely on, so fields are added and never changed.
 * What is absent is null, `movement` too where there was nothing to compare with; rows count from 1, columns are letters, ranges and cells are addresses.
 */
export function reviewJson(review: Review, movement: Movement | null, { milestones, calendar }: Progress) {
  return {
    planCheck: 1,
    asAt: review.asAt,
    tables: review.tables.map(tableJson),
    otherTables: review.otherTables.map(otherTableJson),
    actions: review.actions.map(actionJson),
    measures: review.measures.map(measureJson),
    findings: review.findings.map(findingJson),
    carriedForward: review.carriedForward.map(carriedJson),
    summary: review.summary,
    ignoring: review.ignoring.map(({ entry, findings }) => ({ ...entry, findings })),
    unusedCorrections: review.unusedCorrections,
    hiddenSheets: review.hiddenSheets,
    movement: movement && movementJson(movement),
    milestones: milestonesJson(milestones),
    calendar: calendarJson(calendar),
  };
}

function tableJson(table: FoundTable) {
  return {
    id: table.id,
    kind: table.kind,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    headingRows: table.headingRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    reportOf: table.reportOf,
    columns: table.columns.map(({ column, role, heading, confidence }) => ({
      column: columnName(column),
      role,
      heading,
      confidence,
    })),
    dateOrder: table.dateOrder,
    scale: table.scale && { name: table.scale.name, from: table.scale.from },
  };
}

function otherTableJson({ sheet, range, why }: OtherTable) {
  return { sheet, range: rangeAddress(range), why };
}

function actionJson(action: Action) {
  return {
    table: action.table,
    sheet: action.sheet,
    row: action.row + 1,
    ref: action.ref,
    kind: action.kind,
    theme: action.theme,
    title: action.title,
    reportOf: action.reportOf,
    hidden: action.hidden,
    status: action.status && statusJson(action.status),
    start: action.start && dateJson(action.start),
    due: action.due && dateJson(action.due),
    revisedDue: action.revisedDue && dateJson(action.revisedDue),
    slippageDays: action.slippageDays,
    forecast: action.forecast && periodJson(action.forecast),
    leads: action.leads,
    updates: action.updates.map(({ date, text }) => ({ date, text })),
    links: action.links.map(({ ref, plan, text }) => ({ ref, plan, text })),
    overdueDays: action.overdueDays,
  };
}

function statusJson({ value, text, from }: StatusReading) {
  return { value, text, from };
}

function dateJson({ text, from, to, form, certain }: DateReading) {
  return { text, from, to, form, certain };
}

function periodJson({ text, from, to }: PeriodReading) {
  return { text, from, to };
}

function measureJson(measure: Measure) {
  return {
    table: measure.table,
    sheet: measure.sheet,
    row: measure.row + 1,
    ref: measure.ref,
    part: measure.part,
    title: measure.title,
    frequency: measure.frequency,
    direction: measure.direction,
    values: measure.values.map(valueJson),
  };
}

function carriedJson({ from, to, named, movedDays, moveMentioned, problem }: CarriedForward) {
  return {
    from: carriedRowJson(from),
    to: to && carriedRowJson(to),
    named: named && { ref: named.ref, plan: named.plan, title: named.title, text: named.text },
    movedDays,
    moveMentioned,
    problem,
  };
}

/** `workbook` is null for a row of the workbook under review. */
function carriedRowJson({ workbook, action }: CarriedRow) {
  return {
    workbook,
    table: action.table,
    sheet: action.sheet,
    row: action.row + 1,
    ref: action.ref,
    title: action.title,
    dueBy: dueBy(action),
    status: action.status?.value ?? null,
  };
}

function valueJson({ role, heading, row, column, reading, period, group, pairedWith }: MeasureValue) {
  return {
    role,
    heading,
    cell: cellAddress(row, column),
    text: reading.text,
    value: reading.value,
    to: reading.to,
    bound: reading.bound,
    unit: reading.unit,
    period: period && periodJson(period),
    group,
    missing: reading.missing,
    promisedBy: reading.promisedBy,
    pairedWith,
  };
}

function findingJson(finding: Finding) {
  const { check, severity, sheet, cell, row, ref, message, fingerprint, ignored } = finding;
  const ignoring = { ignored: ignored !== null, ignoredBecause: ignored?.reason ?? null };
  return { check, severity, sheet, cell, row, ref, message, fingerprint, ...ignoring };
}
