import { useEffect, useReducer, useState } from "react";
import type { CalendarDate } from "../../core/model/calendarDate";
import type { Finding } from "../../core/model/finding";
import { onPaneNews } from "../../excel/paneChannel";
import { today } from "../../excel/today";
import { explainOfficeError } from "../../excel/explainOfficeError";
import { initialState, reduce, type Dispatch, type Failure, type Opened, type PaneState } from "./paneState";
import { clear, keepDate, look, paint, review, show, watchSelection } from "./steps";

/** What the officer can do in the pane. */
export interface PaneActions {
  chooseDate(asAt: CalendarDate | null): void;
  useStatedDate(): void;
  keepDate(): void;
  forgetDate(): void;
  review(): void;
  /** Reviews again, hidden sheets included. */
  readHiddenSheets(): void;
  paint(): void;
  clear(): void;
  retry(): void;
  open(finding: Finding, list: Opened["list"]): void;
  goTo(sheet: string, cell: string): void;
}

/** The pane's state and actions: the one place where screen and workbook meet. */
export function usePane(): [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(today()));
  const [watch] = useState(() => watchSelection(dispatch));
  useEffect(() => {
    void attempt(dispatch, "look", () => look(dispatch));
    return onPaneNews((news) => dispatch({ type: "noticed", ...news }));
  }, []);
  return [state, makeActions(dispatch, state, watch)];
}

function makeActions(dispatch: Dispatch, state: PaneState, watch: () => Promise<void>): PaneActions {
  const steps = {
    look: () => look(dispatch),
    review: () => review(dispatch, state, watch),
    paint: () => paint(dispatch, state.reviewed),
    clear: () => clear(dispatch, state.reviewed),
    keep: () => keepDate(dispatch, state, state.asAt),
  };
  const run = (name: keyof typeof steps) => void attempt(dispatch, name, steps[name]);
  const { stated, failure, opened } = state;
  return {
    chooseDate: (asAt) => dispatch({ type: "asAtChosen", asAt }),
    useStatedDate: () => stated !== null && dispatch({ type: "asAtChosen", asAt: stated.date }),
    keepDate: () => run("keep"),
    forgetDate: () => void attempt(dispatch, null, () => keepDate(dispatch, state, null)),
    review: () => run("review"),
    readHiddenSheets: () => {
      dispatch({ type: "hiddenSheetsChosen" });
      void attempt(dispatch, "review", () => review(dispatch, { ...state, hiddenSheets: true }, watch));
    },
    paint: () => run("paint"),
    clear: () => run("clear"),
    retry: () => failure?.retry && run(failure.retry),
    open: (finding, list) => {
      const closing = opened?.finding === finding && opened.list === list;
      dispatch({ type: "opened", opened: closing ? null : { finding, list } });
      if (!closing) void attempt(dispatch, null, () => show(finding.sheet, finding.cell));
    },
    goTo: (sheet, cell) => void attempt(dispatch, null, () => show(sheet, cell)),
  };
}

/** Runs a step; what it throws is put into words and shown, with Retry where that makes sense. */
async function attempt(
  dispatch: Dispatch,
  retry: Failure["retry"],
  step: () => Promise<void>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    dispatch({ type: "failed", failure: { message: explainOfficeError(error), retry } });
  }
}
