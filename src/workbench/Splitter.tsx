import type { KeyboardEvent, PointerEvent, ReactElement } from "react";

export const NARROWEST_PANE = 320;
export const WIDEST_PANE = 600;

export interface SplitterProps {
  /** The pane's width in pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The line between the grid and the pane: drag it, or move it with the arrow keys. */
export function Splitter({ width, onResize }: SplitterProps): ReactElement {
  const resize = (wanted: number) =>
    onResize(Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, Math.round(wanted))));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowLeft" ? 20 : event.key === "ArrowRight" ? -20 : 0;
    if (by === 0) return;
    event.preventDefault();
    resize(width + by);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={WIDEST_PANE}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
