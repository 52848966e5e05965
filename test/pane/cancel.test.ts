/** @jest-environment jsdom */
import type { PaneState } from "../../src/pane/state/paneState";
import { createPane } from "../../src/pane/state/createPane";
import { open, workbook } from "../excel/workbooks";
import { plan } from "./follow/plans";

type Pane = ReturnType<typeof createPane>;

let last: Pane | null = null;
afterEach(() => last?.session.follower.stop());

function openPane(): Pane {
  open(workbook(plan(40)));
  last = createPane();
  last.actions.chooseDate("2019-06-24");
  return last;
}

/** Presses Cancel the first time the pane shows that it waits for this. */
function cancelWhen({ store, actions }: Pane, what: "reading" | "reviewing"): PaneState["progress"][] {
  const seen: PaneState["progress"][] = [];
  const stop = store.subscribe(() => {
    const { progress } = store.get();
    if (progress?.what !== what) return;
    seen.push(progress);
    stop();
    actions.cancel();
  });
  return seen;
}

/** Steps run one after the other: when this one's turn has come, those before it are done. */
function settled({ session }: Pane): Promise<void> {
  return session.queue(() => Promise.resolve());
}

test.each(["reading", "reviewing"] as const)(
  "cancelled while %s, nothing is shown or painted",
  async (what) => {
    const pane = openPane();
    const seen = cancelWhen(pane, what);
    pane.actions.review();
    await settled(pane);
    expect(seen).toHaveLength(1);
    expect(pane.store.get()).toMatchObject({
      busy: null,
      progress: null,
      reviewed: null,
      failure: null,
      stale: null,
      highlighted: false,
    });
    pane.actions.review();
    await settled(pane);
    expect(pane.store.get().reviewed?.review.actions).toHaveLength(40);
  },
);

test("Review is seen to be pressed although something else is under way", () => {
  const pane = openPane();
  let answer = () => {};
  void pane.session.queue(() => new Promise<void>((resolve) => (answer = resolve)));
  pane.actions.review();
  expect(pane.store.get()).toMatchObject({ busy: "reading", reviewed: null });
  answer();
});

test("a review by other settings that was called off leaves the one on show, and says so", async () => {
  const pane = openPane();
  pane.actions.review();
  await settled(pane);
  const before = pane.store.get().reviewed;
  cancelWhen(pane, "reviewing");
  pane.actions.ignore({ what: "check", key: "plan/redated", about: "A check.", reason: "Agreed." });
  await settled(pane);
  expect(pane.store.get()).toMatchObject({ reviewed: before, stale: { why: "cancelled" }, progress: null });
  expect(pane.store.get().stored.ignored).toHaveLength(1);
});
