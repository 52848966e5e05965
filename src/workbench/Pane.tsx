import { useState, type ReactElement } from "react";
import { AddInFrame } from "./AddInFrame";
import { CloseIcon } from "./icons";
import { Splitter } from "./Splitter";
import type { ExcelStandIn } from "./standin/excelStandIn";

/** Excel on the web opens a task pane about this wide, in pixels. */
const USUAL_WIDTH = 350;

export interface PaneProps {
  readonly standIn: ExcelStandIn;
  readonly onClose: () => void;
}

/** The task pane at the right of the grid, with the add-in in it. Closing it ends the add-in, as in Excel. */
export function Pane({ standIn, onClose }: PaneProps): ReactElement {
  const [width, setWidth] = useState(USUAL_WIDTH);
  return (
    <>
      <Splitter width={width} onResize={setWidth} />
      <aside className="pane" aria-label="Task pane" style={{ width }}>
        <div className="pane-head">
          <h2>Plan Check</h2>
          <button type="button" className="button" aria-label="Close the task pane" onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        <AddInFrame id={PANE_FRAME} standIn={standIn} page="pane.html" title="Plan Check" />
      </aside>
    </>
  );
}

const PANE_FRAME = "pane-frame";

/** Puts the focus into the add-in, as Excel does when its ribbon button is pressed. */
export function focusPane(): void {
  document.getElementById(PANE_FRAME)?.focus();
}
