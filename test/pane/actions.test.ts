/** @jest-environment jsdom */
import { readStored } from "../../src/core/settings/stored";
import { createPane } from "../../src/pane/state/createPane";
import { open, workbook } from "../excel/workbooks";
import { plan } from "./follow/plans";

type Pane = ReturnType<typeof createPane>;

/** Steps run one after the other: when this one's turn has come, those before it are done. */
function settled({ session }: Pane): Promise<void> {
  return session.queue(() => Promise.resolve());
}

let last: Pane | null = null;
afterEach(() => last?.session.follower.stop());

async function reviewed() {
  const standIn = open(workbook(plan(8)));
  const pane = createPane();
  last = pane;
  pane.actions.chooseDate("2019-06-24");
  pane.actions.review();
  await settled(pane);
  return { standIn, pane };
}

const entry = (key: string) => ({ what: "check", key, about: "A check.", reason: "Agreed." }) as const;
/** How many requests ask for the properties of cells, as every reading of the workbook does. */
const readsOf = (requests: ReturnType<typeof open>["requests"]) =>
  requests.filter(({ names }) => names.includes("GetCellProperties")).length;
const paintedRules = ({ document }: ReturnType<typeof open>) =>
  document.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;

test("two things ignored at once are both kept", async () => {
  const { standIn, pane } = await reviewed();
  pane.actions.ignore(entry("plan/overdue-rated-on-track"));
  pane.actions.ignore(entry("plan/redated"));
  await settled(pane);
  const { ignored } = readStored(standIn.document.stored);
  expect(ignored.map(({ key }) => key)).toEqual(["plan/overdue-rated-on-track", "plan/redated"]);
  expect(pane.store.get().reviewed?.review.ignoring).toHaveLength(2);
});

test("what is ignored is reviewed without reading the workbook again while its changes are followed", async () => {
  const { standIn, pane } = await reviewed();
  const before = standIn.requests.length;
  expect(readsOf(standIn.requests)).toBeGreaterThan(0);
  pane.actions.ignore(entry("plan/overdue-rated-on-track"));
  await settled(pane);
  expect(readsOf(standIn.requests.slice(before))).toBe(0);
  expect(pane.store.get().reviewed?.review.summary.findingsBySeverity.error).toBe(0);
});

test("highlights that were cleared stay so when something is ignored", async () => {
  const { standIn, pane } = await reviewed();
  expect(paintedRules(standIn)).toBeGreaterThan(0);
  pane.actions.clear();
  pane.actions.ignore(entry("plan/redated"));
  await settled(pane);
  expect(paintedRules(standIn)).toBe(0);
});

test("choosing what is highlighted changes the cells and reads nothing", async () => {
  const { standIn, pane } = await reviewed();
  const rules = paintedRules(standIn);
  const { review } = pane.store.get().reviewed ?? {};
  pane.actions.mark(["note"]);
  await settled(pane);
  expect(paintedRules(standIn)).toBeLessThan(rules);
  expect(pane.store.get().reviewed?.review).toBe(review);
  pane.actions.mark(["error", "warning", "note"]);
  await settled(pane);
  expect(pane.store.get().reviewed?.highlights.some(({ severity }) => severity === "error")).toBe(true);
});
