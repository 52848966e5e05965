import type { Commitment, KeptCoverage } from "../../model/coverage";
import type { WorkbookSnapshot } from "../../model/workbookSnapshot";
import { withIds } from "./commitmentDraft";
import { commitmentsFromWorkbook } from "./commitmentsFromWorkbook";

/**
 * @param kept null: no list is kept.
 * @param snapshot the workbook, for a list that stands in it.
 * @returns the list's lines; none where nothing is kept or the list is no longer where it was.
 */
export function keptCommitments(kept: KeptCoverage | null, snapshot: WorkbookSnapshot): Commitment[] {
  if (kept === null) return [];
  const { list } = kept;
  if ("place" in list) return commitmentsFromWorkbook(snapshot, { at: "named", name: list.place });
  return withIds(list.lines.map((line, index) => ({ ...line, sheet: null, cell: null, line: index + 1 })));
}
