import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { reviewWorkbook } from "../../../../src/core";
import type { KeptReview } from "../../../../src/core/model/movement";
import { keepReview } from "../../../../src/core/report/movement/keepReview";
import { movementBetween } from "../../../../src/core/report/movement/movementBetween";
import { parseKeptReview } from "../../../../src/core/report/movement/parseKeptReview";
import { wordsHash } from "../../../../src/core/report/movement/words";
import { readXlsx } from "../../../../src/xlsx/read";
import { toSnapshot } from "../../../../src/xlsx/snapshot";
import { growth, LINEAR } from "../../../support/growth";
import { workbookFromText } from "../../../support/textTable";
import { keptAction, keptReview, randomReview } from "./keptReviews";

const SAMPLE = path.resolve(__dirname, "../../../../assets/sample-plan.xlsx");

const keep = (text: string) => keepReview(reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" }));
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the sample plan, kept", () => {
  let kept: KeptReview;
  beforeAll(async () => {
    const snapshot = toSnapshot(await readXlsx(readFileSync(SAMPLE)));
    kept = keepReview(reviewWorkbook(snapshot, { asAt: "2019-06-24" }));
  });

  it("has the plan of record's 94 actions, themes and report lists left out, and 39 measures", () => {
    expect(kept.counts).toEqual({
      actions: 94,
      open: 76,
      overdue: 12,
      overdueNotRatedDelayed: 7,
      measures: 39,
    });
    expect([kept.actions.length, kept.measures.length]).toEqual([94, 39]);
  });

  it("is small: under 25 KB for the actions, under 40 KB in all", () => {
    expect(Buffer.byteLength(JSON.stringify(kept.actions))).toBeLessThan(25_000);
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(40_000);
  });

  it("is read back as it was, and has not moved against itself", () => {
    expect(parseKeptReview(sent(kept))).toEqual(kept);
    const { unchanged, reconciliation, measures } = movementBetween(kept, parseKeptReview(sent(kept)));
    expect([unchanged, reconciliation.balances]).toEqual([94, true]);
    expect(measures).toEqual({ added: [], removed: [], actuals: [], targets: [] });
  });

  it("has each measure's newest figure, and the target it is judged against", () => {
    const figures = kept.measures.find(({ ref }) => ref === "1c")?.figures;
    expect(figures).toEqual([
      {
        actual: { text: "84.7%", value: 84.7, period: "17/18" },
        target: { text: "90%", value: 90, period: "18/19" },
      },
    ]);
  });
});

describe("what is kept of a row", () => {
  const TABLE =
    "Ref | Action | Due | Revised due | Lead | Status | Completed on\n" +
    "1.1 | Publish the offer | April 2019 | July 2019 | Health Lead / Head of Inclusion | Amber |\n" +
    "1.2 | Train the panel | May 2019 | | Health Lead | Complete | 31/05/2019\n" +
    "1.3 | Agree the pathway | TBC | | | what |";

  it("is its state, absent where there is none", () => {
    const { actions, leads, sheets } = keep(TABLE);
    expect([leads, sheets]).toEqual([["Health Lead", "Head of Inclusion"], ["Plan"]]);
    expect(actions.map(({ words, ...rest }) => [/^[0-9a-z]+$/.test(words), rest])).toEqual([
      [
        true,
        {
          ref: "1.1",
          title: "Publish the offer",
          sheet: 0,
          row: 2,
          status: "underway",
          due: "2019-07-31",
          firstDue: "2019-04-30",
          leads: [0, 1],
        },
      ],
      [
        true,
        {
          ref: "1.2",
          title: "Train the panel",
          sheet: 0,
          row: 3,
          status: "complete",
          due: "2019-05-31",
          leads: [0],
          completedOn: "2019-05-31",
        },
      ],
      [true, { ref: "1.3", title: "Agree the pathway", sheet: 0, row: 4 }],
    ]);
  });

  it("cuts a long title at a word and keeps a hash of all of it", () => {
    const long = `Publish ${"the local offer for families ".repeat(20)}`;
    const [row] = keep(TABLE.replace("Publish the offer", long)).actions;
    expect(row?.title).toMatch(/^Publish the local .*offer for…$/);
    expect(row?.title.length).toBeLessThanOrEqual(120);
    expect(row?.words).toBe(wordsHash(long));
    expect(row?.words).not.toBe(wordsHash(row?.title ?? ""));
  });

  it("is one line of readable characters, whatever the cell holds", () => {
    const hostile = `Publish\u0000 the\u0007 offer \uFFFE${"\u{1F600}".repeat(200)}`;
    const title = keep(TABLE.replace("Publish the offer", hostile)).actions[0]?.title ?? "";
    expect(title).toMatch(/^Publish the offer \u{1F600}*…$/u);
    expect(title).not.toMatch(/\p{Cs}/u);
  });

  it.each([
    ["Publish the offer.", "PUBLISH  the\noffer", true],
    ["The board's café", "the boards cafe", true],
    ["Publish the offer", "Publish an offer", false],
    ["Brief 3 schools", "Brief 4 schools", false],
  ])("%j and %j are the same words: %s", (one, other, same) => {
    expect(wordsHash(one) === wordsHash(other)).toBe(same);
  });
});

describe("reading a kept review back", () => {
  const good = keptReview([keptAction("Publish the offer", { ref: "1.1", leads: [0], due: "2019-03-31" })]);
  const changed = (path: readonly (string | number)[], value: unknown): unknown => {
    const copy = sent(good) as Record<string | number, unknown>;
    let place = copy;
    for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
    place[path.at(-1) ?? ""] = value;
    return copy;
  };
  const DAMAGED = /^The review kept in this workbook is damaged: .+\. Keep this review anew to compare .+\.$/;

  it("takes what was kept", () => {
    fc.assert(
      fc.property(randomReview, (review) => {
        expect(parseKeptReview(sent(review))).toEqual(review);
      }),
    );
  });

  it("says of a newer version that it is newer", () => {
    expect(() => parseKeptReview({ ...good, version: 2 })).toThrow(
      "The review kept in this workbook was written by a newer version (2); update Plan Check to use it.",
    );
  });

  it("says where it is damaged", () => {
    expect(() => parseKeptReview(changed(["actions", 0, "due"], "2019-02-31"))).toThrow(
      "The review kept in this workbook is damaged: actions.0.due is missing or is not what it should be. Keep this review anew to compare the next one with it.",
    );
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "review"],
    ["a list", []],
    ["no version", changed(["version"], undefined)],
    ["another version", changed(["version"], 0)],
    ["no date", changed(["asAt"], "24 June 2019")],
    ["a status that is none", changed(["actions", 0, "status"], "toString")],
    ["a sheet that is not there", changed(["actions", 0, "sheet"], 2)],
    ["a lead that is not there", changed(["actions", 0, "leads"], [3])],
    ["a negative place", changed(["actions", 0, "sheet"], -1)],
    ["half a row", changed(["actions", 0, "row"], 1.5)],
    ["a title of a megabyte", changed(["actions", 0, "title"], "x".repeat(2 ** 20))],
    ["a hash that is markup", changed(["actions", 0, "words"], "<b>")],
    ["more leads than a row can have", changed(["actions", 0, "leads"], new Array(101).fill(0))],
    ["counts that are no numbers", changed(["counts", "open"], "9")],
    ["actions that are no list", changed(["actions"], { length: 3 })],
  ])("refuses %s", (_, value) => {
    expect(() => parseKeptReview(value)).toThrow(DAMAGED);
  });

  it("takes over only what it knows, and no prototype", () => {
    const text = JSON.stringify(good).replace(
      '"version":1',
      '"version":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":"x"',
    );
    const read = parseKeptReview(JSON.parse(text));
    expect(read).toEqual(good);
    expect(Object.keys(read)).toEqual(Object.keys(good));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect("polluted" in read || "polluted" in {}).toBe(false);
  });

  it("refuses anything else with a sentence, and never otherwise", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(() => parseKeptReview(value)).toThrow(/kept in this workbook/);
      }),
    );
  });
});

test("time grows with the rows, not with their square: all renumbered and re-worded", () => {
  const wordsFrom = (text: string, shift: number, more: string) =>
    keptReview(
      [...text].map((_, i) => {
        const word = (salt: number) => ((i * 7919 + salt * 104_729) % 9973).toString(36);
        const title = [1, 2, 3, 4, 5, 6].map((salt) => `w${word(salt)}`).join(" ");
        return keptAction(`${title} ${more}`, { ref: `${i + shift}` });
      }),
    );
  const move = (text: string) => {
    const { renumbered } = movementBetween(wordsFrom(text, 0, "before"), wordsFrom(text, 1, "after"));
    expect(renumbered.length).toBeGreaterThan(text.length * 0.9);
  };
  expect(growth("x", move, 120)).toBeLessThan(LINEAR);
});
