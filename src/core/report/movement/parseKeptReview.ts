import * as v from "valibot";
import { parseIsoDate } from "../../model/calendarDate";
import type { KeptReview } from "../../model/movement";
import { LONGEST_KEPT, MOST_KEPT_IN_ROW } from "./keptLimits";

/** More than any workbook that can be read has; a part that claims more is not ours. */
const MOST_ROWS = 200_000;
const MOST_NAMES = 200_000;
const HIGHEST_NUMBER = 10_000_000;

const STATUSES = ["notStarted", "delayed", "underway", "onTrack", "complete", "onHold", "cancelled"] as const;

const text = (kind: keyof typeof LONGEST_KEPT) => v.pipe(v.string(), v.maxLength(LONGEST_KEPT[kind]));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST_NUMBER));
const day = v.pipe(
  v.string(),
  v.check((written) => parseIsoDate(written) !== null),
);
const list = <Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most));

const row = {
  ref: v.exactOptional(text("name")),
  title: text("title"),
  words: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/)),
  sheet: count,
  row: count,
};
const figure = v.object({
  text: text("figure"),
  value: v.exactOptional(v.pipe(v.number(), v.finite())),
  period: v.exactOptional(text("figure")),
});
const keptReview = v.object({
  version: v.literal(1),
  asAt: day,
  counts: v.object({
    actions: count,
    open: count,
    overdue: count,
    overdueNotRatedDelayed: count,
    measures: count,
  }),
  sheets: list(text("name"), MOST_NAMES),
  leads: list(text("name"), MOST_NAMES),
  actions: list(
    v.object({
      ...row,
      theme: v.exactOptional(text("name")),
      status: v.exactOptional(v.picklist(STATUSES)),
      due: v.exactOptional(day),
      firstDue: v.exactOptional(day),
      leads: v.exactOptional(list(count, MOST_KEPT_IN_ROW)),
      completedOn: v.exactOptional(day),
    }),
    MOST_ROWS,
  ),
  measures: list(
    v.object({
      ...row,
      part: v.exactOptional(text("name")),
      figures: list(
        v.object({
          group: v.exactOptional(text("name")),
          actual: v.exactOptional(figure),
          target: v.exactOptional(figure),
        }),
        MOST_KEPT_IN_ROW,
      ),
    }),
    MOST_ROWS,
  ),
});

/** A kept review that cannot be used. The message is the sentence for the officer. */
export class KeptReviewError extends Error {
  override readonly name = "KeptReviewError";
}

/**
 * Reads a kept review from JSON that came with a workbook, and so may hold anything. Only what is known is taken over.
 * @throws KeptReviewError that says where it is damaged, or that it is of a newer Plan Check.
 */
export function parseKeptReview(value: unknown): KeptReview {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : null;
  if (typeof version === "number" && version > 1) {
    throw new KeptReviewError(
      `The review kept in this workbook was written by a newer version (${version}); update Plan Check to use it.`,
    );
  }
  const result = v.safeParse(keptReview, value, { abortEarly: true });
  if (!result.success) throw damaged(v.getDotPath(result.issues[0]));
  const { output } = result;
  const places = [...output.actions, ...output.measures].map(({ sheet }) => sheet);
  if (places.some((sheet) => sheet >= output.sheets.length)) throw damaged("sheets");
  const leads = output.actions.flatMap((action) => action.leads ?? []);
  if (leads.some((lead) => lead >= output.leads.length)) throw damaged("leads");
  return output;
}

function damaged(path: string | null): KeptReviewError {
  const where = path === null ? "it is no review" : `${path} is missing or is not what it should be`;
  return new KeptReviewError(
    `The review kept in this workbook is damaged: ${where}. Keep this review anew to compare the next one with it.`,
  );
}
