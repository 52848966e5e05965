import type { KeyboardEvent, ReactElement } from "react";
import type { SheetDocument } from "../xlsx/document";

export interface SheetTabsProps {
  readonly sheets: readonly SheetDocument[];
  readonly active: SheetDocument;
  readonly onActivate: (sheet: SheetDocument) => void;
}

/** The tabs below the grid, one for each sheet that is not hidden. */
export function SheetTabs({ sheets, active, onActivate }: SheetTabsProps): ReactElement {
  const visible = sheets.filter((sheet) => sheet.visibility === "visible");
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.indexOf(active) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    onActivate(next);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]");
    tabs[visible.indexOf(next)]?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label="Sheets" onKeyDown={onKeyDown}>
      {visible.map((sheet) => (
        <button
          key={sheet.name}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          className="sheet-tab"
          onClick={() => onActivate(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
