import fc from "fast-check";
import type { KeptAction, KeptReview } from "../../../../src/core/model/movement";
import type { StatusValue } from "../../../../src/core/model/reading";
import { wordsHash } from "../../../../src/core/report/movement/words";

const SHEETS = ["Priority 1", "Priority 2"];
const LEADS = ["Health Lead", "Head of Inclusion", "Communications Manager"];
const DAYS = ["2019-03-31", "2019-06-30", "2019-09-30", "2020-03-31"];
const STATUSES: StatusValue[] = ["notStarted", "delayed", "onTrack", "complete", "cancelled"];

/** An action with what a test says of it; the rest is usual. */
export function keptAction(
  title: string,
  rest: Partial<Omit<KeptAction, "title" | "words">> = {},
): KeptAction {
  return { title, words: wordsHash(title), sheet: 0, row: 2, ...rest };
}

export function keptReview(
  actions: readonly KeptAction[],
  measures: KeptReview["measures"] = [],
  asAt = "2019-06-24",
): KeptReview {
  const open = actions.filter(({ status }) => status !== "complete" && status !== "cancelled").length;
  return {
    version: 1,
    asAt,
    counts: {
      actions: actions.length,
      open,
      overdue: 0,
      overdueNotRatedDelayed: 0,
      measures: measures.length,
    },
    sheets: SHEETS,
    leads: LEADS,
    actions,
    measures,
  };
}

/** Few refs, words and dates, so that rows are alike in some and differ in others, and many are there twice. */
const action: fc.Arbitrary<KeptAction> = fc
  .record(
    {
      ref: fc.constantFrom("1.1", "1.2", "1.3", "2.1", "1.1 ", "A1"),
      words: fc.array(
        fc.constantFrom("publish", "agree", "local", "joint", "offer", "pathway", "schools", "the"),
        { maxLength: 6 },
      ),
      sheet: fc.nat(1),
      row: fc.integer({ min: 2, max: 9 }),
      theme: fc.constantFrom("1", "2"),
      status: fc.constantFrom(...STATUSES),
      due: fc.constantFrom(...DAYS),
      firstDue: fc.constantFrom(...DAYS),
      leads: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ["words", "sheet", "row"] },
  )
  .map(({ words, ...rest }) => keptAction(words.join(" "), rest));

export const randomReview: fc.Arbitrary<KeptReview> = fc
  .array(action, { maxLength: 14 })
  .map((actions) => keptReview(actions));

/** Another version of a review: some rows gone, some changed places, some new. */
export const randomVersions: fc.Arbitrary<[KeptReview, KeptReview]> = fc
  .tuple(fc.array(action, { maxLength: 14 }), fc.array(action, { maxLength: 6 }), fc.infiniteStream(fc.nat()))
  .map(([before, added, numbers]) => {
    const next = () => Number(numbers.next().value);
    const kept = before.filter(() => next() % 4 > 0);
    const after = [...kept, ...added]
      .map((row) => [next(), row] as const)
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row);
    return [keptReview(before), keptReview(after, [], "2019-10-01")];
  });
