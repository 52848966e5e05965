import { reviewWorkbook } from "../../../src/core";
import { workbookFromText } from "../../support/textTable";

const review = (text: string) => reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });

function read(text: string) {
  const { tables } = review(text);
  return Object.fromEntries((tables[0]?.columns ?? []).map(({ heading, role }) => [heading, role]));
}

describe("what a column of a plan is, by what stands beside it", () => {
  it("“Done” over shares is how much is", () => {
    const text = (...done: string[]) => `Plant | Action | Complete by | By whom | Done
Theatre 1 | Replace the filters and test again | 01/07/2024 | Mechanical Supervisor | ${done[0] ?? ""}
Theatre 3 | Balance the supply to the corridor | 01/09/2024 | Authorised Person | ${done[1] ?? ""}
Theatre 4 | Buy a new air handling unit | 01/03/2025 | Head of Capital | ${done[2] ?? ""}`;
    expect(read(text("100%", "40%", "0%"))).toMatchObject({ Done: "percentComplete" });
    expect(read(text("Yes", "Partly", "No"))).toMatchObject({ Done: "status" });
  });

  it("the clause of a standard is no ref beside a number of the row's own", () => {
    const rows = (first: string) => `${first} | Clause | Corrective action | Owner | Due date | Status
1 | 4.4.8 | Scrape and paint again over filler two | Engineer | 17/03/2024 | Closed
2 | 4.11.1 | Clean behind the separator | Supervisor | 10/03/2024 | Closed
3 | 3.5.1 | Ask two suppliers for certificates | Buyer | 31/03/2024 | Open`;
    expect(read(rows("Sr."))).toMatchObject({ "Sr.": "ref" });
    expect(read(rows("Audit day"))).toMatchObject({ Clause: "ref" });
  });

  it("codes in the first column are what the rows are known by, whatever heads them", () => {
    const roles =
      read(`Notice | Date served | Failure | Rectification plan | Owner | To be put right by | State
IN-14 | 03/11/2023 | Below the minimum twice | Third gang and a weekly call | Operations Manager | 28/02/2024 | Closed
IN-15 | 19/01/2024 | Salt stock below 80% | Refill by rail and fit an alarm | Winter Manager | 04/02/2024 | Closed
IN-16 | 11/05/2024 | Gullies not emptied | Second tanker from June | Supervisor | 30/06/2024 | Open`);
    expect(roles).toMatchObject({ Notice: "ref", Failure: "risk", "Rectification plan": "action" });
  });

  it("the current date is the due date where no other is", () => {
    const rows = (heading: string) => `Ref | Task | Owner | ${heading} | Status
1 | Repair the roof of the hall | Clerk | ${heading.includes("|") ? "01/03/2024 | " : ""}01/05/2024 | Open
2 | Paint the doors of the hall | Clerk | ${heading.includes("|") ? "01/06/2024 | " : ""}01/07/2024 | Open`;
    expect(read(rows("Current finish"))).toMatchObject({ "Current finish": "due" });
    expect(read(rows("Original due | Current finish"))).toMatchObject({
      "Original due": "due",
      "Current finish": "revisedDue",
    });
  });

  it("two who answer for a row are both its leads, and who helps is none", () => {
    const roles = read(`Ref | Deliverable | Exec SRO | Delivery lead | Supporting lead | Due | Status
1 | One list of beds for the system | Chief Nurse | ED Matron | Site Manager | 30/06/2024 | Green
2 | Frailty at the door all week | Medical Director | Frailty Consultant | Therapy Lead | 31/07/2024 | Amber`);
    expect(roles).toMatchObject({ "Exec SRO": "lead", "Delivery lead": "lead" });
    expect(roles["Supporting lead"]).toBeUndefined();
  });

  it("groups with their numbers are themes", () => {
    const roles = read(`Policy | Task | Who | Timescale | State
1 Reduce | Open repair cafés in all districts | Prevention Officer | Dec-23 | Complete
1 Reduce | Sell compost bins at half the price | Prevention Officer | Mar-24 | Complete
2 Reuse | Open a shop at the main centre | Contracts Manager | Apr-24 | Delayed
2 Reuse | Take in paint and hand it on | Contracts Manager | Sep-24 | In progress`);
    expect(roles).toMatchObject({ Policy: "theme", Task: "action" });
  });

  it("answers that make up a heading make it a status", () => {
    const roles = read(`Ref | Action | Owner | Due date | Open / closed / accepted
A1 | Mend the gate of the yard | Clerk | 01/05/2024 | Closed
A2 | Paint the fence of the park | Clerk | 01/07/2024 | Open`);
    expect(roles).toMatchObject({ "Open / closed / accepted": "status" });
  });

  it("the latest of several statuses counts, wherever its month stands", () => {
    const { actions } = review(`Ref | Deliverable | Executive | Planned delivery | Oct 23 RAG | Jan 24 RAG
1 | New rota in all wards of the site | Chief Nurse | 31/03/2024 | [green] G | [blue] B
2 | One list of beds for the system | Medical Director | 31/05/2024 | [amber] A | [red] R`);
    expect(actions.map(({ status }) => status?.value)).toEqual(["complete", "delayed"]);
  });

  it("days, posts and steps of a scale show a plan under headings of an office's own", () => {
    const { tables } =
      review(`Grant | Reporting duty | Programme lead or officer | Funder deadline | Submission state
G-112 | Six-month narrative for the trustees | Programme Lead Health | 31 July 2024 | Drafting
G-115 | Audited accounts of the second year | Finance Officer | 30 September 2024 | Not started
G-118 | Photographs for the campaign page | Communications Officer | 15 May 2024 | Done`);
    expect(tables.map(({ kind }) => kind)).toEqual(["plan"]);
  });

  it("entries with the day each was made are a log", () => {
    expect(
      read(`Item | User | Created at | Update content
Dental group: call tracking | Account Manager | 2024-05-11 09:14 | Asked again for the admin login
Coffee roaster: shop theme | Designer 2 | 2024-05-06 16:40 | Client happy, handing over
Law firm: brand guide | Designer 1 | 2024-05-10 11:02 | Two marks left`),
    ).toEqual({});
  });

  it("key concerns are no key: the rows under them go on", () => {
    const { actions } = review(`No. | Concern | Action planned | Owner | Target date | Progress
Priority concerns | < | < | < | < | <
1 | Men spend too long locked up | New core day from June | Governor | June 2024 | In progress
Key concerns | < | < | < | < | <
2 | Cells are cold in winter | Replace 212 windows | Facilities Manager | March 2025 | In progress`);
    expect(actions.filter(({ kind }) => kind === "action").map(({ title }) => title)).toEqual([
      "New core day from June",
      "Replace 212 windows",
    ]);
  });
});

describe("what a column of a KPI table is, by what stands beside it", () => {
  it("one's own figures beside the national ones are the actuals", () => {
    const roles = read(`KPI | National 2023 | Trust 2022 | Trust 2023 | Target 2024
Good level of development | 67% | 63% | 66% | 70%
Year 1 phonics | 79% | 77% | 82% | 84%
Attendance of all | 93% | 92% | 94% | 95%`);
    expect(roles).toMatchObject({
      "National 2023": "comparator",
      "Trust 2022": "actual",
      "Trust 2023": "actual",
    });
  });

  it("a baseline is one, whatever its figure is called below", () => {
    const roles = read(`Indicator | Unit | Baseline | 2023 | < | 2024 | <
^ | ^ | Value | Plan | Actual | Plan | Actual
Households in the zone | # | 4,310 | 4,200 | 4,255 | 3,900 | 4,010
Drains restored | km | 0 | 6 | 3.4 | 18 | 14.9`);
    expect(roles).toMatchObject({ "Baseline Value": "baseline", "2023 Plan": "target" });
  });

  it("a title over nearly all columns names none of them", () => {
    const roles = read(` |  | Trustee Board: corporate KPIs at the end of quarter 2, 2024 | < | < | <
Theme | KPI | Director | 2023 actual | YTD actual | 2024 target
Lives | Launches within ten minutes of the call | Operations | 91.3% | 92% | 93%
People | Crew trained for every station | Operations | 84% | 88% | 90%`);
    expect(roles[Object.keys(roles).find((heading) => heading.endsWith("Director")) ?? ""]).toBe("lead");
  });

  it("what stands before the measures groups them and does not answer for them", () => {
    const roles = read(`Service | Indicator | Unit | Target | Q1 | Q2
Development | Days to decide an application | days | 40 | 38 | 47
Waste | Waste kept out of landfill | % | 45 | 41 | 43
Library | Visits to all sites | no. | 48,000 | 11,402 | 10,880`);
    expect(roles["Service"]).toBeUndefined();
    expect(roles).toMatchObject({ Indicator: "measure", Target: "target" });
  });

  it("numbered figures are one series beside their total too", () => {
    const roles = read(`Marketing metric | Goal | W1 | W2 | W3 | MTD
Visits to the site | 60,000 | 13,402 | 14,811 | 15,120 | 43,333
Sign-ups by post | 400 | 98 | 120 | 101 | 319`);
    expect(roles).toMatchObject({ W1: "actual", W2: "actual", W3: "actual", Goal: "target" });
  });

  it("the year by which a figure is to be reached heads targets", () => {
    const roles = read(`Climate indicator | Units | Base year 2018/19 | Most recent year | By 2030 | By 2040
Emissions of all buildings | tCO2e | 15,400 | 13,077 | 5,500 | 0
Homes with solar panels | % | 2 | 19 | 100 | 100`);
    expect(roles).toMatchObject({
      "Base year 2018/19": "baseline",
      "Most recent year": "actual",
      "By 2030": "target",
      "By 2040": "target",
    });
  });

  it("words under a year that is merged over them head figures", () => {
    const roles = read(` | 2022/23 | < | 2023/24 | < | 2024/25
Planting by type | Target | Planted | Target | Planted | Target
Whips | 5,000 | 4,120 | 5,000 | 5,640 | 5,000
Standards in parks | 120 | 131 | 120 | 98 | 150
Street trees | 60 | 22 | 60 | 41 | 60`);
    expect(roles).toMatchObject({
      "2022/23 Planted": "actual",
      "2023/24 Planted": "actual",
      "2024/25 Target": "target",
    });
  });

  it("years after that of the latest figure are to come", () => {
    const roles = read(`Indicator | Unit | Baseline 2020 | Latest 2025 | 2030 | 2042
Grassland in good condition | ha | 1,184 | 1,322 | 1,500 | 2,000
Rivers at good status | % | 14 | 14 | 40 | 100`);
    expect(roles).toMatchObject({ "Latest 2025": "actual", "2030": "target", "2042": "target" });
  });

  it("arrows under no heading are the trend", () => {
    const { tables } = review(`KPI | Unit | Norm | wk 6 | wk 7 |
Delivered on time | % | 98 | 97.1 | 94.8 | ↗
Claims for 1,000 boxes | no. | 2.5 | 2.1 | 4.9 | ↘
Waiting at the dock | min | 20 | 24 | 37 | ↘`);
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
      "measure",
      "unit",
      "target",
      "actual",
      "actual",
      "trend",
    ]);
  });

  it("the classes of a school are no years of a plan", () => {
    expect(
      read(`School | PAN | Reception | Year 1 | Year 2 | Year 3 | Total
Ashfield Primary | 60 | 51 | 55 | 60 | 58 | 224
Brook Lane Primary | 90 | 74 | 81 | 88 | 79 | 322
Castle Street Primary | 30 | 30 | 29 | 30 | 28 | 117`),
    ).toEqual({});
  });

  it("the latest rating counts", () => {
    const { measures } =
      review(`Measure | Autumn aim | Autumn result | Autumn RAG | Spring aim | Spring result | Spring RAG
Attendance of all pupils | 95% | 94% | [amber] A | 95% | 96% | [green] G
Lates in the week | 20 | 25 | [red] R | 18 | 22 | [amber] A`);
    expect(measures.map(({ status }) => status?.text)).toEqual(["G", "A"]);
  });
});

describe("what a review with fresh eyes tried", () => {
  const PLAN = "Action | Lead | Due | Status";
  const titles = (text: string) => review(text).actions.map(({ title }) => title);

  it.each(["Delayed / at risk", "Closed / Resolved", "Red/Amber"])(
    "“%s” is a status, not a heading",
    (status) => {
      const rows = `Mend the gate | Project lead | N/A | ${status}\nPaint the hall | Clerk | 01/05/2024 | Open`;
      expect(titles(`${PLAN}\nFix the roof | Clerk | 01/04/2024 | Open\n${rows}`)).toHaveLength(3);
    },
  );

  it("a sentence with colours in capitals is no key", () => {
    const { tables } = review(`${PLAN} | Update
Mend the gate | Clerk | 01/05/2024 | G | This was RED late in March, AMBER late in April, and is GREEN complete now
Paint the hall | Clerk | 01/05/2024 | G | RED on hold for now, AMBER on hold again, GREEN on hold too`);
    expect(tables[0]?.scale?.from).toBe("default");
  });

  it.each([
    ["Measure", "measure", "NI117 | 9% | 8%", "NI118 | 19% | 18%", "NI119 | 29% | 28%", "Target | Actual"],
    [
      "Timescale",
      "due",
      "Q1 | Mend it all | Clerk",
      "Q2 | Paint it all | Clerk",
      "Q3 | Sell it all | Chair",
      "Action | Lead",
    ],
  ])("“%s” over codes is the %s it says", (heading, role, one, two, three, rest) => {
    expect(read([`${heading} | ${rest}`, one, two, three].join("\n"))[heading]).toBe(role);
  });

  it("the region's figures are nobody's own beside those under the council's name", () => {
    const roles = read(`Indicator | Target | Haringey | Region | England
Calls answered in time | 90% | 95% | 88% | 89%
Waste recycled by homes | 50% | 52% | 47% | 44%
Homes let within a month | 70% | 74% | 66% | 64%`);
    expect(roles["Region"]).toBe("comparator");
  });

  it("all pupils are compared with nobody", () => {
    const roles = read(`Measure | Target | All pupils | Boys | Girls
Attendance over the year | 95% | 93.5% | 93.1% | 94.0%
Persistent absence | 18% | 20.2% | 21.4% | 18.9%
Suspensions of a day or more | 1.0% | 1.6% | 1.8% | 1.4%`);
    expect(roles["All pupils"]).toBe("actual");
  });

  it("three days over nothing decided head nothing", () => {
    const rows = "Sell the van | Clerk | TBC | TBC | TBC | Open\nBuy a van | Clerk | TBC | TBC | TBC | Open";
    const text = `Action | Lead | Start | Due | Revised | Status
Mend the gate | Project Manager | 01/11/2023 | 01/12/2023 | 01/01/2024 | Completed
${rows}`;
    expect(titles(text)).toEqual(["Mend the gate", "Sell the van", "Buy a van"]);
  });

  it("statuses of two subjects are not of two times", () => {
    const roles = read(`Action | Marketing status | Decision status | Lead | Due
Open the new hall | In progress | Not started | Clerk | 01/05/2024
Sell the old hall | Complete | In progress | Clerk | 01/07/2024`);
    expect(roles["Marketing status"]).toBe("status");
  });

  it("an agreement is no action", () => {
    const roles = read(`Observation | Recommendation | Response | Owner | Due | Status
Keys are not logged | Keep a log of all keys | Agreed | Clerk | 01/05/2024 | Open
Safe left open | Close it each night | Agreed | Chair | 01/06/2024 | Open
No second count | Count the cash twice | Partly agreed | Clerk | 01/07/2024 | Open`);
    expect(roles).toMatchObject({ Recommendation: "action" });
  });

  it("one action in bold among others is urgent, and an action", () => {
    const { actions } = review(`Ref | Action | Lead | Due | Status
1 | Mend the gate | Clerk | 01/05/2024 | Open
2 | **Close the yard now** | Clerk | |
3 | Paint the hall | Clerk | 01/07/2024 | Open`);
    expect(actions.map(({ kind }) => kind)).toEqual(["action", "action", "action"]);
  });

  it("a key right under a plan is one", () => {
    const { tables } = review(`Ref | Action | Lead | Status
1 | Mend the gate | Clerk | R
2 | Paint the hall | Clerk | G
 | R | Not started |
 | A | In progress |
 | G | Done |`);
    expect(tables[0]?.scale?.from).toBe("workbook");
  });
});
