import { reviewWorkbook } from "../../../../src/core";
import { DEFAULT_SETTINGS } from "../../../../src/core/model/settings";
import { frequencyCalendar } from "../../../../src/core/report/calendar/frequencyCalendar";
import { sheetFromText } from "../../../support/textTable";

const PLAN = sheetFromText(
  [
    "Ref | Action | Due | Lead | Status | Update",
    "1.1 | Mend the bridge | May 2020 | Head of Roads | Amber | ",
    "1.2 | Widen the lane | July 2020 | Head of Roads | Amber | ",
    "1.3 | Plant the verge | December 2020 | Head of Roads | Red | UPDATE 1/2/20: late",
    "1.4 | Paint the lines | December 2020 | Head of Roads | Green | ",
    "1.5 | Sweep the paths | Quarterly | Head of Parks | Green | UPDATE 1/4/20: swept",
    "1.6 | Close the depot | May 2020 | Head of Roads | Complete | ",
  ].join("\n"),
  "Plan",
);
const KPIS = sheetFromText(
  [
    "Ref | Measure | Lead | Frequency | Latest May 2020 | Target September 2020 | National average",
    "1a | Percentage of plans on time | Head of Plans | Monthly | 70% | 80% | Available July 2020",
    "1b | Percentage of reviews on time | Head of Plans | Annual | 70% | 80% | 60%",
    "1c | Percentage of staff trained | Head of Staff | Monthly | Available August 2020 | 80% | 60%",
    "1d | Percentage of calls answered | Head of Staff | Annual | 70% | | 60%",
  ].join("\n"),
  "KPIs",
);

function calendar(asAt: string, nextMeeting: string | null) {
  const settings = { ...DEFAULT_SETTINGS, paper: { ...DEFAULT_SETTINGS.paper, nextMeeting } };
  const review = reviewWorkbook({ sheets: [PLAN, KPIS], stored: null }, { asAt, settings });
  return frequencyCalendar(review, { asAt, settings });
}

const brief = ({ items }: ReturnType<typeof calendar>) =>
  items.map(
    ({ due, ref, what, reason, late }) => `${due} ${ref ?? ""} ${what} ${reason}${late ? " late" : ""}`,
  );

it("tells what is due by the next meeting, and from whom, the first due first", () => {
  const found = calendar("2020-06-15", "2020-09-01");
  expect(found).toMatchObject({ until: "2020-09-01", untilFrom: "settings" });
  expect(brief(found)).toEqual([
    "2020-05-31 1.1 update actionOverdue late",
    "2020-06-30 1a figure frequency",
    "2020-07-01 1.5 update recurring",
    "2020-07-31 1a figure promised",
    "2020-07-31 1.2 update actionDue",
    "2020-08-31 1c figure promised",
    "2020-09-01 1.3 update delayed",
  ]);
  expect(found.items[1]).toMatchObject({
    from: ["Head of Plans"],
    cell: { sheet: "KPIs", cell: "E2", text: "70%" },
    explanation:
      "The figure for 1a is due by 30 June 2020: it is reported monthly, and the newest figure is for May 2020.",
  });
});

it("looks one reporting cycle ahead where no meeting to come is set", () => {
  expect(calendar("2020-06-15", "2020-06-14")).toMatchObject({
    until: "2020-09-15",
    untilFrom: "reportingCycle",
  });
});

it("asks for the figure of a target whose period ends before the meeting", () => {
  expect(brief(calendar("2020-06-15", "2020-10-01"))).toContain("2020-09-30 1b figure targetPeriod");
});
