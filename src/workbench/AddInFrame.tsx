import { useEffect, useRef, type ReactElement } from "react";
import type { ExcelStandIn } from "./standin/excelStandIn";
import { hostAddIn, type HostedAddIn } from "./standin/xdm";
import type { AddInDialog } from "./standin/xdmDialogs";

/** What the stand-in declares to the add-in: the newest set that office.js of the npm package knows. */
const REQUIREMENT_SET = "1.15";

export interface AddInFrameProps {
  readonly id?: string;
  readonly standIn: ExcelStandIn;
  /** The add-in's page, beside this one: "pane.html". */
  readonly page: string;
  readonly title: string;
  readonly hidden?: boolean;
  /** Told of the add-in once it is hosted, and of null once it is gone. */
  readonly onHosted?: (addIn: HostedAddIn | null) => void;
  /** Told of the dialog the page has open, and of null when there is none; absent where it may open none. */
  readonly onDialog?: (dialog: AddInDialog | null) => void;
}

/** One page of the built add-in in a frame, hosted as Excel on the web hosts it. */
export function AddInFrame({
  id,
  standIn,
  page,
  title,
  hidden = false,
  onHosted,
  onDialog,
}: AddInFrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    const addInUrl = new URL(page, window.location.href).href;
    const addIn = hostAddIn(standIn, {
      frame: frame.current,
      addInUrl,
      requirementSet: REQUIREMENT_SET,
      ...(onDialog && { onDialog }),
    });
    onHosted?.(addIn);
    return () => {
      onHosted?.(null);
      addIn.close();
    };
  }, [standIn, page, onHosted, onDialog]);
  return <iframe id={id} ref={frame} className="pane-frame" title={title} hidden={hidden} />;
}
