import { reviewWorkbook } from "../../src/core";
import { sheetFromText, workbookFromText } from "../support/textTable";
import { NEW_PLAN, OLD_PLAN } from "../fixtures/carried/plans";

const AS_AT = "2019-06-24";
const old = workbookFromText(OLD_PLAN, "Statement");
const fresh = workbookFromText(NEW_PLAN, "Plan");

function reviewed(snapshot = old, name = "improvement-plan.xlsx", other = fresh) {
  return reviewWorkbook(snapshot, { asAt: AS_AT, others: [{ name, snapshot: other }] });
}

function links({ carriedForward }: ReturnType<typeof reviewWorkbook>) {
  return carriedForward.map(
    ({ from, to, movedDays, problem }) =>
      `${from.action.ref ?? ""} → ${to?.action.ref ?? "?"} ${movedDays ?? "–"} ${problem ?? "ok"}`,
  );
}

function told({ findings }: ReturnType<typeof reviewWorkbook>) {
  return findings
    .filter(({ check }) => /^workbook\/|unknown-reference/.test(check))
    .map(
      ({ check, cell, severity, message }) =>
        `${check.replace("workbook/", "")} ${severity} ${cell}: ${message}`,
    );
}

describe("a plan that was replaced, with its successor beside it", () => {
  it("links every row, by ref, by the words quoted where refs were renumbered, and by the row's own words", () => {
    expect(links(reviewed())).toMatchInlineSnapshot(`
     [
       "1.1 → 3.7.3 92 ok",
       "1.2 → 2.1.4 31 ok",
       "1.3 → 2.2.3 0 renumbered",
       "1.5 → ? – absent",
       "1.6 → 4.1.2 0 ok",
       "1.7 → ? – noSuccessor",
       "1.8 → ? – noSuccessor",
       "1.9 → 4.2.1 61 ok",
       "1.10 → 4.1.1 -31 ok",
       "1.11 → 4.1.3 – differentTitle",
     ]
    `);
  });

  it("says what moved, what is absent, what is about something else and what nobody took on", () => {
    expect(told(reviewed())).toMatchInlineSnapshot(`
     [
       "carried-later warning C2: 1.1 was due by 30 September 2019; 3.7.3 of improvement-plan.xlsx, which takes it on, is due by 31 December 2019, 3 months (92 days) later, and neither plan says so (improvement-plan.xlsx, Plan!C5).",
       "carried-back note E2: 1.1 is rated Amber, but 3.7.3 of improvement-plan.xlsx, which takes it on, is rated Not started (improvement-plan.xlsx, Plan!E5).",
       "carried-later warning C3: 1.2 was due by 30 June 2019; 2.1.4 of improvement-plan.xlsx, which takes it on, is due by 31 July 2019, 1 month (31 days) later, and neither plan says so (improvement-plan.xlsx, Plan!C2).",
       "successor-differs warning F4: 1.3 goes on as 2.2.1 by its own words, but those words stand under 2.2.3 of improvement-plan.xlsx (improvement-plan.xlsx, Plan!A4).",
       "successor-missing warning F6: 1.5 goes on as 4.1.9 by its own words (“Superseded by IP 4.1.9”), but IP has no such action.",
       "no-successor warning B8: 1.7 is open, and neither it nor any other plan here says which action takes it on, although most of this plan's actions name theirs.",
       "no-successor warning B9: 1.8 is open, and neither it nor any other plan here says which action takes it on, although most of this plan's actions name theirs.",
       "carried-later warning C10: 1.9 was due by 31 August 2019; 4.2.1 of improvement-plan.xlsx, which takes it on, is due by 31 October 2019, 2 months (61 days) later, and neither plan says so (improvement-plan.xlsx, Plan!C9).",
       "successor-differs warning F12: 1.11 quotes 4.1.3 as “Name a contact in each town”, but 4.1.3 of improvement-plan.xlsx is “Open a single front door to all teams” (improvement-plan.xlsx, Plan!A8).",
     ]
    `);
  });

  it("says the same from the other side, in the cells of the new plan", () => {
    const review = reviewWorkbook(fresh, {
      asAt: AS_AT,
      name: "improvement-plan.xlsx",
      others: [{ name: "statement.xlsx", snapshot: old }],
    });
    expect(links(review)).toEqual(links(reviewed()));
    expect(told(review)).toMatchInlineSnapshot(`
     [
       "successor-missing warning A1: By statement.xlsx an action goes on here under a ref that no plan here has: 1.5 (to 4.1.9). Look for what stands behind that ref.",
       "no-successor warning A1: 2 open actions of statement.xlsx, from which others were carried forward to this plan, have no successor here: 1.7 and 1.8.",
       "carried-later warning C2: 2.1.4 takes on 1.2 of statement.xlsx, which was due by 30 June 2019 (statement.xlsx, Statement!C3); it is now due by 31 July 2019, 1 month (31 days) later, and neither plan says so.",
       "successor-differs warning A4: 1.3 of statement.xlsx goes on as 2.2.1 by its own words, but those words stand under 2.2.3 (Plan!A4).",
       "carried-later warning C5: 3.7.3 takes on 1.1 of statement.xlsx, which was due by 30 September 2019 (statement.xlsx, Statement!C2); it is now due by 31 December 2019, 3 months (92 days) later, and neither plan says so.",
       "carried-back note E5: 3.7.3 is rated Not started, but 1.1 of statement.xlsx, which it takes on, was rated Amber (statement.xlsx, Statement!E2).",
       "successor-differs warning A8: 1.11 of statement.xlsx quotes 4.1.3 as “Name a contact in each town”, but 4.1.3 is “Open a single front door to all teams” (Plan!A8).",
       "carried-later warning C9: 4.2.1 takes on 1.9 of statement.xlsx, which was due by 31 August 2019 (statement.xlsx, Statement!C10); it is now due by 31 October 2019, 2 months (61 days) later, and neither plan says so.",
     ]
    `);
    expect(review.findings.every(({ sheet }) => sheet === "Plan")).toBe(true);
  });

  it("knows the plan by the words that its rows quote, whatever its file is called", () => {
    expect(links(reviewed(old, "book1.xlsx"))).toEqual(links(reviewed()));
  });

  it("finds the same where both stand in one workbook", () => {
    const both = {
      sheets: [sheetFromText(OLD_PLAN, "Statement"), sheetFromText(NEW_PLAN, "Improvement plan")],
      stored: null,
    };
    const review = reviewWorkbook(both, { asAt: AS_AT });
    expect(links(review)).toEqual(links(reviewed()));
    // One matter, one finding: what was carried forward is not told once more as a contradiction.
    expect(told(review).filter((line) => /-differs/.test(line) && !/^successor/.test(line))).toEqual([]);
  });
});

describe("what is no successor", () => {
  it("claims nothing of a plan that is not here", () => {
    const { carriedForward, findings } = reviewWorkbook(old, { asAt: AS_AT });
    expect(new Set(carriedForward.map(({ problem }) => problem))).toEqual(
      new Set(["planNotHere", "noSuccessor"]),
    );
    expect(findings.filter(({ check }) => /carried|successor-/.test(check))).toEqual([]);
  });

  it("takes a mention in a live plan for a cross-reference", () => {
    const live = workbookFromText(
      "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green | see Action 1.2\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | (CSC IP 5.2.4)\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 1.1\n1.4 | Print the leaflet | July 2019 | Head of Inclusion | Green | see Action 1.3",
    );
    expect(reviewed(live).carriedForward).toEqual([]);
  });

  it("never looks in one plan for what another plan is named for", () => {
    const named = workbookFromText(
      "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | May 2019 | Head of Inclusion | Green | Moved to CSC IP 2.1.4\n1.2 | Brief schools on the offer | May 2019 | Head of Inclusion | Amber | now CSC IP 9.9.9\n1.3 | Train the helpdesk | May 2019 | Head of Inclusion | Green | Moved to CSC IP 4.1.1",
    );
    const review = reviewed(named);
    expect(links(review)).toEqual([
      "1.1 → ? – planNotHere",
      "1.2 → ? – planNotHere",
      "1.3 → ? – planNotHere",
    ]);
    expect(told(review)).toEqual([]);
    const here = reviewed(named, "csc-improvement-plan.xlsx");
    expect(links(here)).toEqual(["1.1 → 2.1.4 61 ok", "1.2 → ? – absent", "1.3 → 4.1.1 122 ok"]);
  });

  it("leaves out what a plan beside this one carried into a third", () => {
    const elsewhere = workbookFromText(OLD_PLAN.replace("now IP 4.1.1", "now CSC IP 4.1.1"), "Statement");
    const review = reviewWorkbook(fresh, {
      asAt: AS_AT,
      name: "improvement-plan.xlsx",
      others: [{ name: "statement.xlsx", snapshot: elsewhere }],
    });
    expect(links(review)).toEqual(links(reviewed()).filter((line) => !line.startsWith("1.10 ")));
  });

  it("takes a later date that either plan tells for a note", () => {
    const saying = workbookFromText(
      OLD_PLAN.replace("Carried forward to IP 2.1.4", "Carried forward to IP 2.1.4, revised to July 2019"),
    );
    expect(told(reviewed(saying)).find((line) => / C3:/.test(line))).toMatch(
      /^carried-later note .* 1 month \(31 days\) later \(improvement-plan/,
    );
  });
});
