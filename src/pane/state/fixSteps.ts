import type { Finding } from "../../core/model/finding";
import type { Fix } from "../../core/model/fix";
import { applyEdits, takeBackEdits } from "../../excel/applyEdits";
import type { Dispatch } from "./paneAction";
import type { AppliedFix, PaneState } from "./paneState";

/** Writes a fix into the cells in one step; refused when a cell no longer says what was reviewed. */
export async function applyFix(
  dispatch: Dispatch,
  { reviewed }: Pick<PaneState, "reviewed">,
  finding: Finding,
  fix: Fix,
): Promise<void> {
  dispatch({ type: "started", busy: "fixing" });
  const before = await applyEdits(fix.edits, {
    expected: (sheet, cell) => wordsRead(finding, sheet, cell),
    mergesOf: (name) => reviewed?.snapshot.sheets.find((sheet) => sheet.name === name)?.merges ?? [],
  });
  dispatch({ type: "fixApplied", applied: { finding, fix, before } });
}

/** Puts the cells back as they were before the fix. */
export async function takeBack(dispatch: Dispatch, applied: AppliedFix): Promise<void> {
  dispatch({ type: "started", busy: "fixing" });
  await takeBackEdits(applied.before);
  dispatch({ type: "fixTakenBack", applied });
}

/** The words a cell showed when it was reviewed, where the finding rests on it. */
function wordsRead({ evidence }: Finding, sheet: string, cell: string): string | null {
  return evidence.find((item) => item.sheet === sheet && item.cell === cell)?.text ?? null;
}
