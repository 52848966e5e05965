import { useLayoutEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { Finding } from "../../../core/model/finding";
import type { FindingLine } from "../../state/findingList";
import type { PaneActions } from "../../state/actions";

/** What a list does with the keyboard and the focus. */
export interface ListKeys {
  /** Lines to be drawn although they may be out of sight: what has the focus, and what is to have it. */
  readonly held: readonly number[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** The arrow keys, Home and End move the focus from finding to finding; Escape folds what is unfolded. */
export function useListKeys(
  root: RefObject<HTMLElement | null>,
  lines: readonly FindingLine[],
  opened: Finding | null,
  actions: Pick<PaneActions, "fold">,
): ListKeys {
  const [focused, setFocused] = useState<string | null>(null);
  // Anew for each key: it is drawn first, then it gets the focus.
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null);
  useLayoutEffect(() => {
    if (wanted !== null) headOf(root.current, wanted.index)?.focus();
  }, [root, wanted]);
  return {
    held: [focused === null ? -1 : lines.findIndex(({ key }) => key === focused), wanted?.index ?? -1],
    onKeyDown: (event) => {
      const at = indexOf(event.target);
      if (at === null) return;
      const onHead = headOf(root.current, at) === event.target;
      const line = lines[at];
      if (event.key === "Escape" && line?.kind === "finding" && line.finding === opened) {
        // The pane's host takes Escape as a wish to leave the pane.
        event.stopPropagation();
        actions.fold();
        setWanted({ index: at });
      } else if (onHead) {
        const next = target(event.key, at, lines);
        if (next === null) return;
        event.preventDefault();
        setWanted({ index: next });
      }
    },
    onFocus: ({ target }) => {
      const at = indexOf(target);
      setFocused(at === null ? null : (lines[at]?.key ?? null));
    },
    onBlur: ({ relatedTarget }) => {
      if (!root.current?.contains(relatedTarget)) setFocused(null);
    },
  };
}

/** @returns the finding a key leads to, or null. */
function target(key: string, at: number, lines: readonly FindingLine[]): number | null {
  const isFinding = (index: number) => lines[index]?.kind === "finding";
  const search = (from: number, step: 1 | -1) => {
    for (let index = from; index >= 0 && index < lines.length; index += step)
      if (isFinding(index)) return index;
    return null;
  };
  switch (key) {
    case "ArrowDown":
      return search(at + 1, 1);
    case "ArrowUp":
      return search(at - 1, -1);
    case "Home":
      return search(0, 1);
    case "End":
      return search(lines.length - 1, -1);
    default:
      return null;
  }
}

function indexOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest("[data-index]") : null;
  return line === null ? null : Number(line.getAttribute("data-index"));
}

/** The button that a finding's line begins with. */
function headOf(root: HTMLElement | null, index: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-index="${index}"] button`) ?? null;
}
