import type { KeptAction, KeptReview, KeptRow } from "../../model/movement";
import { dueBy, isPlanAction, type Action, type Measure } from "../../model/plan";
import type { Review } from "../../model/review";
import { keepFigures } from "./keepFigures";
import { MOST_KEPT_IN_ROW } from "./keptLimits";
import { keptText } from "./keptText";
import { wordsHash } from "./words";

/** @returns what to keep of a review so that a later one can be held against it with `movementBetween`. */
export function keepReview(review: Review): KeptReview {
  const { asAt, summary } = review;
  const sheets = new NameList();
  const leads = new NameList();
  const actions = review.actions
    .filter(isPlanAction)
    .map((action) => ({ ...keepRow(action, sheets), ...keepState(action, leads) }));
  const measures = review.measures.map((measure) => ({
    ...keepRow(measure, sheets),
    ...(measure.part === null ? {} : { part: keptText(measure.part, "name") }),
    figures: keepFigures(measure),
  }));
  return {
    version: 1,
    asAt,
    counts: {
      actions: summary.actions,
      open: summary.open,
      overdue: summary.overdue,
      overdueNotRatedDelayed: summary.overdueNotRatedDelayed,
      measures: summary.measures,
    },
    sheets: sheets.names,
    leads: leads.names,
    actions,
    measures,
  };
}

function keepRow({ ref, title, sheet, row }: Action | Measure, sheets: NameList): KeptRow {
  return {
    ...(ref === null ? {} : { ref: keptText(ref, "name") }),
    title: keptText(title, "title"),
    words: wordsHash(title),
    sheet: sheets.indexOf(keptText(sheet, "name")),
    row: row + 1,
  };
}

function keepState(action: Action, leads: NameList): Omit<KeptAction, keyof KeptRow> {
  const { theme, status, due, completedOn } = action;
  const current = dueBy(action);
  const first = due?.to ?? null;
  return {
    ...(theme === null ? {} : { theme: keptText(theme, "name") }),
    ...(status?.value ? { status: status.value } : {}),
    ...(current === null ? {} : { due: current }),
    ...(first === null || first === current ? {} : { firstDue: first }),
    ...(action.leads.length === 0
      ? {}
      : {
          leads: action.leads.slice(0, MOST_KEPT_IN_ROW).map((lead) => leads.indexOf(keptText(lead, "name"))),
        }),
    ...(completedOn?.to ? { completedOn: completedOn.to } : {}),
  };
}

/** Names once each, in the order in which they first came. */
class NameList {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  indexOf(name: string): number {
    const place = this.#places.get(name) ?? this.names.length;
    if (place === this.names.length) {
      this.names.push(name);
      this.#places.set(name, place);
    }
    return place;
  }
}
