import { useEffect, useRef, type ReactElement } from "react";
import { AddInFrame } from "./AddInFrame";
import { CloseIcon } from "./icons";
import type { ExcelStandIn } from "./standin/excelStandIn";
import type { AddInDialog } from "./standin/xdmDialogs";

export interface DialogBoxProps {
  readonly standIn: ExcelStandIn;
  readonly dialog: AddInDialog;
}

/** A dialog of the add-in, over the workbook, as Excel on the web shows those that stand in an iframe. */
export function DialogBox({ standIn, dialog }: DialogBoxProps): ReactElement {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const size = { width: `${dialog.width}vw`, height: `${dialog.height}vh` };
  return (
    <dialog ref={box} className="dialog-box" style={size} aria-label="Plan Check" onClose={dialog.close}>
      <div className="pane-head">
        <h2>Plan Check</h2>
        <button
          type="button"
          className="button"
          aria-label="Close this dialog"
          onClick={() => box.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <AddInFrame standIn={standIn} page={dialog.url} title="Plan Check dialog" />
    </dialog>
  );
}
