import { useCallback, useRef, useSyncExternalStore } from "react";
import type { ExcelStandIn } from "./standin/excelStandIn";

/** @returns a number that grows with every change of the workbook or its selection, and has the caller drawn anew. */
export function useStandInVersion(standIn: ExcelStandIn): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (redraw: () => void) =>
      standIn.onChange(() => {
        version.current += 1;
        redraw();
      }),
    [standIn],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
