import { useEffect, type RefObject } from "react";
import { bringOutFromUnder } from "./inSight";

const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";

/**
 * What has the focus may be taken away by what was done with it: a finding that is ignored, a question that is
 * answered. The focus then goes to what now stands in its place, else to what stood before it; never to nowhere, from
 * where the keyboard would start again at the top. Nothing is done while the officer is elsewhere.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let last: Place | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = placeOf(target, element);
      bringOutFromUnder(target);
    };
    const look = new MutationObserver(() => {
      if (last === null || last.focused.isConnected) return;
      const lost = last;
      last = null;
      const { activeElement } = document;
      const nowhere = activeElement === null || activeElement === document.body;
      if (nowhere && document.hasFocus()) nearest(lost, element)?.focus();
    });
    element.addEventListener("focusin", remember);
    look.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener("focusin", remember);
      look.disconnect();
    };
  }, [root]);
}

/** Where an element stands, to be known once it is gone. */
interface Place {
  readonly focused: HTMLElement;
  /** What can have the focus before it, in order. */
  readonly before: readonly HTMLElement[];
  /** What it stands in, the innermost first. */
  readonly within: readonly HTMLElement[];
}

function placeOf(focused: HTMLElement, root: HTMLElement): Place {
  const all = focusables(root);
  const at = all.indexOf(focused);
  const within: HTMLElement[] = [];
  for (let up = focused.parentElement; up !== null && up !== root; up = up.parentElement) within.push(up);
  return { focused, before: at === -1 ? [] : all.slice(0, at), within };
}

function nearest({ before, within }: Place, root: HTMLElement): HTMLElement | null {
  const home = within.find((element) => element.isConnected) ?? root;
  const all = focusables(root);
  const previous = before.findLast((element) => element.isConnected);
  const after = previous === undefined ? all : all.slice(all.indexOf(previous) + 1);
  const inPlace = after.find((element) => home !== root && home.contains(element));
  // A part that was left as a whole: the tab of the part that is shown now.
  const tab = root.querySelector<HTMLElement>("[role='tab'][aria-selected='true']");
  return inPlace ?? (previous?.role === "tab" ? tab : null) ?? previous ?? all[0] ?? null;
}

function focusables(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
}
