import type { createPane } from "../../src/pane/state/createPane";
import type { Random } from "../fuzz/harness/random";

type Pane = ReturnType<typeof createPane>;

const DAYS = ["2019-06-24", "2019-07-03", "2018-01-01", "2024-02-29"];
const CHECKS = ["plan/overdue-rated-on-track", "plan/redated", "plan/missing-lead"];

/** @returns something that an officer presses in the pane, or null when it is not there to be pressed. */
export function paneAction(
  { store, actions }: Pane,
  random: Random,
  fixes: boolean,
): readonly [string, () => void] | null {
  const state = store.get();
  const findings = state.reviewed?.review.findings ?? [];
  const finding = findings.length > 0 ? random.pick(findings) : null;
  const fix = finding && finding.fixes.length > 0 ? random.pick(finding.fixes) : null;
  const [applied] = state.applied;
  const [ignored] = state.stored.ignored;
  const asAt = random.pick(DAYS);
  const key = random.pick(CHECKS);
  const chosen = random.below(2) === 0;
  switch (random.below(22)) {
    case 0:
    case 1:
      return ["review", () => actions.review()];
    case 2:
      return ["clear", () => actions.clear()];
    case 3:
      return ["paint", () => actions.paint()];
    case 4:
      return ["mark", () => actions.mark(chosen ? ["error"] : ["error", "warning", "note"])];
    case 5:
      return ["ignore", () => actions.ignore({ what: "check", key, about: "A check.", reason: "Agreed." })];
    case 6:
      return ignored ? ["stop ignoring", () => actions.stopIgnoring(ignored)] : null;
    case 7:
    case 8:
    case 9:
      return fixes && finding && fix ? ["fix", () => actions.applyFix(finding, fix)] : null;
    case 10:
      return fixes && applied ? ["take back", () => actions.takeBack(applied)] : null;
    case 11:
      return ["keep settings", () => actions.keepSettings(chosen ? { tolerance: 2 } : {})];
    case 12:
      return ["keep review", () => actions.keepThisReview()];
    case 13:
      return ["keep nothing", () => actions.keepNothing()];
    case 14:
      return ["follow", () => actions.follow(chosen)];
    case 15:
      return ["choose date", () => actions.chooseDate(asAt)];
    case 16:
      return ["keep date", () => (chosen ? actions.keepDate() : actions.forgetDate())];
    case 17:
      return ["retry", () => actions.retry()];
    case 18:
      return finding ? ["open finding", () => actions.open(finding, "all")] : null;
    case 19:
      return ["cancel", () => actions.cancel()];
    case 20:
      return ["read hidden sheets", () => actions.readHiddenSheets()];
    default:
      return ["go to", () => actions.goTo("Plan", "A2")];
  }
}
