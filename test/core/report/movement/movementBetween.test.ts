import fc from "fast-check";
import type { KeptMeasure, KeptReview, Movement } from "../../../../src/core/model/movement";
import { matchActions } from "../../../../src/core/report/movement/matchActions";
import { movementBetween } from "../../../../src/core/report/movement/movementBetween";
import { wordsHash } from "../../../../src/core/report/movement/words";
import { keptAction, keptReview, randomReview, randomVersions } from "./keptReviews";

/** The lists that are not empty: refs, and from and to where there are both. */
function told({ added, removed, reconciliation, measures, counts, from, to, ...rest }: Movement) {
  expect([reconciliation.balances, counts, from, to, measures]).toHaveLength(5);
  const lists = {
    added: [...added.open, ...added.closed].map((action) => [action.ref]),
    removed: [...removed.open, ...removed.closed].map((action) => [action.ref]),
    ...Object.fromEntries(
      Object.entries(rest).flatMap(([name, list]) =>
        typeof list === "number"
          ? []
          : [[name, list.map((change) => [change.action.ref, change.from, change.to])]],
      ),
    ),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

const between = (before: KeptReview["actions"], now: KeptReview["actions"]) =>
  told(movementBetween(keptReview(before), keptReview(now, [], "2019-10-01")));

describe("which row is which", () => {
  const OFFER = "Publish the local offer for families with an easy-read version";
  const PATHWAY = "Agree the joint pathway between schools, colleges and health";
  const PANEL = "Train every member of the decision panel in writing outcomes";

  test("a ref that now names another action is one removed and one new", () => {
    const before = [keptAction(OFFER, { ref: "1.1" })];
    const now = [keptAction(PATHWAY, { ref: "1.1" })];
    expect(between(before, now)).toEqual({ added: [["1.1"]], removed: [["1.1"]] });
  });

  test("put in other words, with status, date and lead as they were, it is the same action", () => {
    const state = { ref: "1.1", status: "onTrack", due: "2019-09-30", leads: [0] } as const;
    const now = "Put the offer for parents on a website of its own";
    expect(between([keptAction(OFFER, state)], [keptAction(now, state)])).toEqual({
      reworded: [["1.1", OFFER, now]],
    });
    const elsewhere = { ...state, due: "2020-03-31" };
    expect(between([keptAction(OFFER, state)], [keptAction(now, elsewhere)])).toEqual({
      added: [["1.1"]],
      removed: [["1.1"]],
    });
  });

  test("an action re-worded a little keeps its ref, though another now has its old words", () => {
    const now = `${OFFER} and a film`;
    const after = [keptAction(OFFER, { ref: "1.7" }), keptAction(now, { ref: "1.1" })];
    expect(between([keptAction(OFFER, { ref: "1.1" })], after)).toEqual({
      added: [["1.7"]],
      reworded: [["1.1", OFFER, now]],
    });
  });

  test("the nearest in words is found among longer ones that hold more of them", () => {
    const words = (from: string) => [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `${from}${i}`).join(" ");
    const longer = [1, 2, 3, 4, 5, 6].map((i) =>
      keptAction(`${words("w")} ${words(`x${i}`)} ${words(`y${i}`)}`, { ref: `2.${i}` }),
    );
    const nearest = keptAction("w1 w2 w3 w4 w5 w6 w7 film", { ref: "2.9" });
    expect(between([keptAction(words("w"), { ref: "1.1" })], [...longer, nearest]).renumbered).toEqual([
      ["2.9", "1.1", "2.9"],
    ]);
  });

  test("a row crowded out by nearer ones is found from both sides", () => {
    const core = "c1 c2 c3 c4 c5 c6 c7 c8 c9 c10";
    const places = [0, 1, 2, 3, 4];
    const before = [
      ...places.map((i) => keptAction(`${core} x${i} y${i}`, { ref: `1.${i}` })),
      keptAction(`${core} z`, { ref: "1.5" }),
    ];
    const now = [
      ...places.map((i) => keptAction(`${core} x${i}`, { ref: `2.${i}` })),
      keptAction("c1 c2 c3 c4 c5 c6 c7 z q", { ref: "2.5" }),
    ];
    const count = (list: readonly unknown[] | undefined) => list?.length;
    expect(count(between(before, now).renumbered)).toBe(count(between(now, before).renumbered));
  });

  test("two actions that changed refs are renumbered, not re-worded", () => {
    const before = [keptAction(OFFER, { ref: "1.1" }), keptAction(PATHWAY, { ref: "1.2" })];
    const now = [keptAction(PATHWAY, { ref: "1.1" }), keptAction(OFFER, { ref: "1.2" })];
    expect(between(before, now)).toEqual({
      renumbered: [
        ["1.1", "1.2", "1.1"],
        ["1.2", "1.1", "1.2"],
      ],
    });
  });

  test("renumbered and re-worded at once is found by the words that are left", () => {
    const now = "Publish the local offer for all families with an easy read version and a film";
    expect(
      between([keptAction(OFFER, { ref: "1.1" })], [keptAction(now, { ref: "1.9" }), keptAction(PANEL)]),
    ).toEqual({
      added: [[null]],
      renumbered: [["1.9", "1.1", "1.9"]],
      reworded: [["1.9", OFFER, now]],
    });
  });

  test("a longer title under the same ref is re-worded, whatever was added", () => {
    const now = `${OFFER}, tell every school and nursery of it, and ask governors each term what parents made of it`;
    expect(between([keptAction(OFFER, { ref: "1.1" })], [keptAction(now, { ref: "1.1" })])).toEqual({
      reworded: [["1.1", OFFER, now]],
    });
  });

  test("sisters that differ in one telling word are two actions", () => {
    const filler = ["Map the coast", "Survey governors", "Fund the helpdesk", "Simplify the contract"];
    const rest = filler.map((title, i) => keptAction(title, { ref: `3.${i}` }));
    const before = [keptAction("Train staff in primary schools", { ref: "2.1" }), ...rest];
    const now = [keptAction("Train staff in special schools", { ref: "2.7" }), ...rest];
    expect(between(before, now)).toEqual({ added: [["2.7"]], removed: [["2.1"]] });
  });

  test("one ref used twice: each row keeps its own words", () => {
    const before = [
      keptAction(OFFER, { ref: "1.1" }),
      keptAction(PATHWAY, { ref: "1.1", due: "2019-06-30" }),
    ];
    const now = [keptAction(PATHWAY, { ref: "1.1", due: "2019-09-30" }), keptAction(OFFER, { ref: "1.1" })];
    expect(between(before, now)).toEqual({ slipped: [["1.1", "2019-06-30", "2019-09-30"]] });
  });

  test("the same words under several themes stay with their refs", () => {
    const review = (ref: string, theme: string) => keptAction("Review progress", { ref, theme });
    const before = [review("1.3", "1"), review("2.3", "2"), review("3.3", "3")];
    const now = [review("1.3", "1"), review("2.4", "2"), review("3.3", "3")];
    expect(between(before, now)).toEqual({ renumbered: [["2.4", "2.3", "2.4"]] });
  });

  test("rows without words are known by their ref, and rows without a ref by their words", () => {
    const before = [keptAction("", { ref: "1.1" }), keptAction(PANEL), keptAction("", { ref: "1.2" })];
    const now = [keptAction(PANEL), keptAction(OFFER, { ref: "1.1" })];
    expect(between(before, now)).toEqual({ removed: [["1.2"]], reworded: [["1.1", "", OFFER]] });
  });

  test("a ref written otherwise is the same ref", () => {
    const before = [keptAction(OFFER, { ref: "1b (i)" })];
    expect(between(before, [keptAction(OFFER, { ref: "Action 1B(i)." })])).toEqual({});
  });

  test("no row stands in two matches", () => {
    fc.assert(
      fc.property(randomVersions, ([a, b]) => {
        const matches = matchActions(a, b);
        expect(new Set(matches.map(([one]) => one)).size).toBe(matches.length);
        expect(new Set(matches.map(([, other]) => other)).size).toBe(matches.length);
      }),
    );
  });
});

describe("what changed about a row", () => {
  const TITLE = "Publish the local offer";
  const change = (before: Parameters<typeof keptAction>[1], now: Parameters<typeof keptAction>[1]) =>
    between([keptAction(TITLE, { ref: "1.1", ...before })], [keptAction(TITLE, { ref: "1.1", ...now })]);

  test.each([
    ["completed", { status: "delayed" }, { status: "complete" }],
    ["cancelled", { status: "delayed" }, { status: "cancelled" }],
    ["reopened", { status: "complete" }, { status: "underway" }],
    ["reopened", { status: "cancelled" }, { status: "onHold" }],
    ["rerated", { status: "onTrack" }, { status: "delayed" }],
    ["rerated", { status: "complete" }, { status: "cancelled" }],
  ] as const)("%s: %j to %j", (list, before, now) => {
    expect(change(before, now)).toEqual({ [list]: [["1.1", before.status, now.status]] });
  });

  test("a status where there was none is a rating, and a completion where it is complete", () => {
    expect(change({}, { status: "onTrack" })).toEqual({ rerated: [["1.1", null, "onTrack"]] });
    expect(change({}, { status: "complete" })).toEqual({ completed: [["1.1", null, "complete"]] });
    expect(change({ status: "complete" }, {})).toEqual({ reopened: [["1.1", "complete", null]] });
  });

  test("due dates: later, earlier, added, removed", () => {
    const [june, march] = ["2019-06-30", "2020-03-31"];
    expect(change({ due: june }, { due: march })).toEqual({ slipped: [["1.1", june, march]] });
    expect(change({ due: march }, { due: june })).toEqual({ broughtForward: [["1.1", march, june]] });
    expect(change({}, { due: june })).toEqual({ dueAdded: [["1.1", null, june]] });
    expect(change({ due: june }, {})).toEqual({ dueRemoved: [["1.1", june, null]] });
  });

  test("a slip has its days, and whether the sheet tells of it", () => {
    const before = keptReview([keptAction(TITLE, { ref: "1.1", due: "2019-06-30" })]);
    const slip = (firstDue?: string) => {
      const now = keptAction(TITLE, { ref: "1.1", due: "2019-09-30", ...(firstDue ? { firstDue } : {}) });
      return movementBetween(before, keptReview([now])).slipped[0];
    };
    expect(slip()).toMatchObject({ days: 92, stated: false });
    expect(slip("2019-06-30")).toMatchObject({ days: 92, stated: true });
  });

  test("another lead is told, another order of the same leads is not", () => {
    expect(change({ leads: [0, 1] }, { leads: [1, 0] })).toEqual({});
    expect(change({ leads: [0] }, { leads: [2] })).toEqual({
      reassigned: [["1.1", ["Health Lead"], ["Communications Manager"]]],
    });
    expect(change({ leads: [0] }, {})).toEqual({ reassigned: [["1.1", ["Health Lead"], []]] });
  });

  test("a change beyond what is kept of a title shows in its hash", () => {
    const before = keptAction(TITLE, { ref: "1.1" });
    const now = { ...before, words: wordsHash(`${TITLE} and more`) };
    expect(between([before], [now])).toEqual({ reworded: [["1.1", TITLE, TITLE]] });
  });
});

describe("measures", () => {
  const measure = (
    part: string | null,
    actual: string,
    value: number | null,
    target: string,
  ): KeptMeasure => ({
    ref: "4b",
    ...(part === null ? {} : { part }),
    title: "Pupils at the expected standard",
    words: wordsHash("Pupils at the expected standard"),
    sheet: 0,
    row: 40,
    figures: [
      {
        actual: { text: actual, ...(value === null ? {} : { value }) },
        target: { text: target, value: parseFloat(target) },
      },
    ],
  });
  const moved = (before: KeptMeasure[], now: KeptMeasure[]) =>
    movementBetween(keptReview([], before), keptReview([], now)).measures;

  test("a new figure, a lowered target, and a part that is gone", () => {
    const before = [measure("R", "42%", 42, "50%"), measure("W", "30%", 30, "40%")];
    const { actuals, targets, added, removed } = moved(before, [measure("R", "44%", 44, "45%")]);
    expect(actuals.map(({ measure: { part }, from, to }) => [part, from?.text, to?.text])).toEqual([
      ["R", "42%", "44%"],
    ]);
    expect(targets.map(({ from, to }) => [from?.value, to?.value])).toEqual([[50, 45]]);
    expect(added).toEqual([]);
    expect(removed.map(({ part }) => part)).toEqual(["W"]);
  });

  test("a part that goes and another that comes are not one", () => {
    const { added, removed } = moved([measure("R", "42%", 42, "50%")], [measure("M", "42%", 42, "50%")]);
    expect([added, removed].map((list) => list.map(({ part }) => part))).toEqual([["M"], ["R"]]);
  });

  test("the same figure written otherwise has not moved; a promised one that came has", () => {
    expect(moved([measure(null, "42%", 42, "50%")], [measure(null, "42.0", 42, "50 %")])).toEqual({
      added: [],
      removed: [],
      actuals: [],
      targets: [],
    });
    const { actuals } = moved(
      [measure(null, "Available May 19", null, "50%")],
      [measure(null, "41%", 41, "50%")],
    );
    expect(actuals).toMatchObject([{ from: { text: "Available May 19" }, to: { value: 41 } }]);
  });
});

describe("for any two reviews", () => {
  test("the sum balances, and is made of the rows it names", () => {
    fc.assert(
      fc.property(fc.oneof(randomVersions, fc.tuple(randomReview, randomReview)), ([a, b]) => {
        const { reconciliation, added, removed, unchanged } = movementBetween(a, b);
        const { balances, previousOpen, currentOpen } = reconciliation;
        expect(balances).toBe(true);
        expect([previousOpen.count, currentOpen.count]).toEqual([a.counts.open, b.counts.open]);
        const stayed = a.actions.length - removed.open.length - removed.closed.length;
        expect(stayed).toBe(b.actions.length - added.open.length - added.closed.length);
        expect(unchanged).toBeLessThanOrEqual(stayed);
      }),
      { numRuns: 200 },
    );
  });

  test("a review held against itself has not moved", () => {
    fc.assert(
      fc.property(randomReview, (review) => {
        expect(told(movementBetween(review, review))).toEqual({});
      }),
    );
  });

  test("turned round, new is removed, slipped is brought forward and completed is re-opened", () => {
    fc.assert(
      fc.property(randomVersions, ([a, b]) => {
        const [there, back] = [movementBetween(a, b), movementBetween(b, a)];
        expect([back.added, back.removed]).toEqual([there.removed, there.added]);
        const days = (list: Movement["slipped"]) =>
          list.map((c) => [c.from, c.to, c.days].sort().join(" ")).sort();
        expect(days(back.broughtForward)).toEqual(days(there.slipped));
        expect(days(back.slipped)).toEqual(days(there.broughtForward));
        expect(back.reopened).toHaveLength(there.completed.length + there.cancelled.length);
        expect(back.renumbered).toHaveLength(there.renumbered.length);
        expect(back.reworded).toHaveLength(there.reworded.length);
        expect(back.unchanged).toBe(there.unchanged);
      }),
      { numRuns: 150 },
    );
  });
});
