import { useLayoutEffect, type RefObject } from "react";
import { bringOutFromUnder } from "./inSight";

/**
 * Tells the page how much of the pane's edge an element covers while it is stuck there, so that what gets the focus or
 * is scrolled to is not hidden behind it. pane.css and what is stuck at the same edge use `--docked-top` and
 * `--docked-bottom`.
 */
export function useDocked(element: RefObject<HTMLElement | null>, edge: "top" | "bottom"): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const name = `--docked-${edge}`;
    const docked = element.current;
    if (docked === null) return undefined;
    const watch = new ResizeObserver(() => {
      style.setProperty(name, `${docked.offsetHeight}px`);
      // What grows while the officer works must not come to lie over where they are.
      if (document.hasFocus()) bringOutFromUnder(document.activeElement);
    });
    watch.observe(docked);
    return () => {
      watch.disconnect();
      style.removeProperty(name);
    };
  }, [element, edge]);
}

/** @returns how many pixels of an edge are covered. */
export function dockedHeight(edge: "top" | "bottom"): number {
  return parseFloat(document.documentElement.style.getPropertyValue(`--docked-${edge}`)) || 0;
}
