import { readWorkbook } from "../../core/tables/readWorkbook";
import { settingsFrom } from "../../core/settings/resolve";
import { PlainError } from "../../excel/explainOfficeError";
import type { Dispatch } from "./paneAction";
import type { PaneState } from "./paneState";
import { readFile } from "./pickedFile";

/**
 * Reads another plan from a file the officer picked; the file is read here and goes nowhere. One of the same name is
 * replaced.
 * @throws PlainError with a sentence when it cannot be read or holds no plan.
 */
export async function readBeside(dispatch: Dispatch, state: PaneState, file: File): Promise<void> {
  dispatch({ type: "started", busy: "reading" });
  const snapshot = await readFile(file);
  const context = { asAt: state.asAt ?? "", settings: settingsFrom(state.stored.settings) };
  if (!readWorkbook(snapshot, context).tables.some(({ kind }) => kind === "plan")) {
    throw new PlainError(
      `${file.name}: No plan was found in this file, so nothing can be carried into it or out of it. Choose another.`,
    );
  }
  const others = state.beside.filter(({ name }) => name !== file.name);
  dispatch({ type: "besideChanged", beside: [...others, { name: file.name, snapshot }] });
}
