/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { TextDecoder } from "node:util";
import axe from "axe-core";
import { reviewWorkbook } from "../../../src/core";
import { reviewHtml, type PageOptions } from "../../../src/cli/html/page";
import type { Review } from "../../../src/core/model/review";
import { keepReview } from "../../../src/core/report/movement/keepReview";
import { movementBetween } from "../../../src/core/report/movement/movementBetween";
import { readXlsx } from "../../../src/xlsx/read";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { workbookFromText } from "../../support/textTable";

// jsdom has no decoder of its own, and the reader of .xlsx files needs one.
Object.assign(globalThis, { TextDecoder });

const AS_AT = { date: "2019-06-24", from: "workbook" } as const;
const OPTIONS: PageOptions = { file: "x.xlsx", asAt: AS_AT, movement: null, apart: [], stated: null };

async function sampleReview(): Promise<Review> {
  const file = path.join(__dirname, "../../../assets/sample-plan.xlsx");
  const snapshot = toSnapshot(await readXlsx(new Uint8Array(readFileSync(file))));
  return withEverything(reviewWorkbook(snapshot, { asAt: AS_AT.date }));
}

/** The review with its first finding ignored, hidden sheets left out and a correction that found nothing. */
function withEverything(review: Review): Review {
  const [first] = review.findings;
  if (!first) throw new Error("no finding");
  const entry = { key: first.fingerprint, about: first.message, reason: "Agreed by the board.", on: null };
  return {
    ...review,
    findings: [{ ...first, ignored: { what: "finding", reason: entry.reason } }, ...review.findings.slice(1)],
    ignoring: [
      { entry: { ...entry, what: "finding" }, findings: 1 },
      { entry: { ...entry, what: "row", about: "9.9 Close the loop" }, findings: 0 },
      { entry: { ...entry, what: "check", about: "Status by colour alone" }, findings: 3 },
    ],
    hiddenSheets: ["Old plan"],
    unusedCorrections: ["The table at Plan!A1 that was corrected by hand is no longer there."],
  };
}

function show(
  review: Review,
  file = "plans/sample-plan.xlsx",
  more: Partial<Pick<PageOptions, "movement" | "apart">> = {},
): void {
  document.open();
  document.write(reviewHtml(review, { ...OPTIONS, ...more, file }));
  document.close();
}

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent.trim());

describe("the page of the sample plan", () => {
  let review: Review;
  beforeAll(async () => {
    review = await sampleReview();
    show(review);
  });

  it("tells every finding that is not ignored, once, under its severity", () => {
    for (const severity of ["error", "warning", "note"] as const) {
      const wanted = review.findings.filter((f) => f.severity === severity && f.ignored === null);
      const ids = [...document.querySelectorAll(`#${severity} .findings > li`)].map(({ id }) => id);
      expect(ids.sort()).toEqual(wanted.map(({ fingerprint }) => `f-${fingerprint}`).sort());
    }
    const [message] = review.findings.slice(1).map((finding) => finding.message);
    expect(texts(".findings > li > span").filter((text) => text === message)).toHaveLength(1);
  });

  it("lists what is ignored with its reason, and what no longer applies", () => {
    const [own, gone, check] = texts("#ignored .findings > li");
    expect(own).toContain("Ignored because: Agreed by the board.");
    expect(gone).toContain("It no longer applies and can be taken away.");
    expect(check).toContain("Every finding of this check, now 3.");
  });

  it("says what was read and what was not", () => {
    expect(texts("#understood tbody th")).toEqual(review.tables.map(({ id }) => id));
    expect(texts("#understood > p").join(" ")).toContain("Hidden sheets were not read: Old plan.");
    expect(texts("#understood > p").join(" ")).toContain("corrected by hand is no longer there.");
  });

  it("has headings in order, a caption for every table and a link to every section", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((e) =>
      Number(e.tagName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1));
    expect(document.querySelectorAll("table > caption")).toHaveLength(
      document.querySelectorAll("table").length,
    );
    const links = [...document.querySelectorAll("nav a, a.skip")].map((a) => a.getAttribute("href") ?? "");
    expect(links).toHaveLength(document.querySelectorAll("section").length + 1);
    for (const link of links) expect(document.querySelectorAll(link)).toHaveLength(1);
  });

  it("asks for nothing from elsewhere and runs nothing", () => {
    const page = reviewHtml(review, OPTIONS);
    expect(page).not.toMatch(
      /<(?:script|img|link|iframe|object|embed|form)\b|\bsrc=|url\(|@import|\son\w+=/i,
    );
    expect(document.documentElement.lang).toBe("en-GB");
  });
});

test("axe-core finds nothing wrong with a page that has every section", async () => {
  // A small plan: jsdom takes seconds for the sample's page.
  const plan = `Ref | Action | Due | Lead | Status
1.1 | Publish the offer | March 2019 | Health Lead | Green
1.2 | Brief schools on it | 03/07/19 | | Purple
1.3 | Train the helpdesk | July 2019 | Health Lead | Amber`;
  const review = reviewWorkbook(workbookFromText(plan), { asAt: AS_AT.date });
  show(withEverything(review));
  const { violations, passes } = await axe.run(document, {
    // jsdom lays nothing out, so there are no colours on colours to look at.
    rules: { "color-contrast": { enabled: false } },
  });
  expect(texts("h2")).toHaveLength(6);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(20);
});

test("whatever a cell, a sheet or a file is called arrives as text", () => {
  const evil = "<img src=x onerror=alert(1)>\"'&lt;</style></main>\u202E\u0000";
  const text = `Ref | Action | Due | Lead | Status\n1.1 | ${evil} | March 2019 ${evil} | ${evil} | Green\n1.2 | Brief | March 2019 | | ${evil}\n1.3 | Train | March 2019 | ${evil} | Green`;
  const review = reviewWorkbook(workbookFromText(text, `Plan ${evil}`), { asAt: AS_AT.date });
  expect(review.findings.length).toBeGreaterThan(3);
  show(review, `${evil}.xlsx`);
  expect(document.querySelectorAll("img, script, [onerror]")).toHaveLength(0);
  expect(document.querySelectorAll("main")).toHaveLength(1);
  expect(texts("h3")[0]).toBe("Plan <img src=x onerror=alert(1)>\"'&lt;</style></main>");
});

test("what moved since an earlier review is told, and a workbook beside that has nothing to do with it", () => {
  const of = (rows: string) =>
    reviewWorkbook(workbookFromText(`Ref | Action | Due | Lead | Status\n${rows}`), { asAt: AS_AT.date });
  const before = of(
    "1.1 | Publish the offer | July 2019 | Health Lead | Amber\n1.2 | Brief all | July 2019 | Lead | Red",
  );
  const now = of(
    "1.1 | Publish the offer | July 2019 | Health Lead | Blue\n1.2 | Brief all | July 2019 | Lead | Red",
  );
  const movement = movementBetween(keepReview(before), keepReview(now));
  show(now, "new.xlsx", { movement, apart: ["other.xlsx"] });
  expect(texts("h2")[1]).toBe("What moved since the earlier version");
  expect(texts("#movement li")).toEqual([
    "Completed (1): 1.1.",
    "Open: 2 + 0 new + 0 reopened − 1 completed − 0 cancelled − 0 removed = 1.",
  ]);
  expect(texts("#understood > p")[0]).toMatch(
    /^Nothing here was found to be carried forward into other\.xlsx/,
  );
});

test("a workbook without tables is told so, with what was looked at", () => {
  show(reviewWorkbook(workbookFromText("Stationery | Price\nPens | 3\nPaper | 5"), { asAt: AS_AT.date }));
  expect(texts("#summary > p")[0]).toMatch(/^No plan or KPI table was found\./);
  expect(texts("h2")).toEqual(["Summary", "What was read"]);
});
