import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./GridHeaders";

/** What is in sight of the cells, in pixels of the sheet. */
export interface View {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  /** To be put on the element that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly view: View;
  /** Scrolls as little as needed to bring a part of the sheet into sight; its start, when it is larger than the sight. */
  readonly scrollTo: (part: View) => void;
  /** The same, but a part that was out of sight comes into the middle, with what stands around it. */
  readonly reveal: (part: View) => void;
}

/** Follows the scrolling and the size of the grid's box. */
export function useViewport(): Viewport {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, left: 0, width: 1200, height: 800 });

  const look = useCallback(() => {
    const element = box.current;
    if (element) setView((before) => keepIfSame(before, viewOf(element)));
  }, []);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [look]);

  const scroll = useCallback((part: View, place: Placing) => {
    const element = box.current;
    if (!element) return;
    const now = viewOf(element);
    element.scrollTop = place(now.top, now.height, part.top, part.height);
    element.scrollLeft = nearest(now.left, now.width, part.left, part.width);
  }, []);
  const scrollTo = useCallback((part: View) => scroll(part, nearest), [scroll]);
  const reveal = useCallback((part: View) => scroll(part, middle), [scroll]);
  return { box, view, scrollTo, reveal };
}

function viewOf(element: HTMLElement): View {
  return {
    top: element.scrollTop,
    left: element.scrollLeft,
    width: element.clientWidth - HEADER_WIDTH,
    height: element.clientHeight - HEADER_HEIGHT,
  };
}

/** @returns where to scroll so that `size` pixels from `start` on are in a sight that is `length` long and now at `from`. */
type Placing = (from: number, length: number, start: number, size: number) => number;

function middle(from: number, length: number, start: number, size: number): number {
  if (nearest(from, length, start, size) === from) return from;
  return size > length ? start : Math.max(0, start - (length - size) / 2);
}

function nearest(from: number, length: number, start: number, size: number): number {
  if (start < from || size > length) return start;
  return start + size > from + length ? start + size - length : from;
}

function keepIfSame(before: View, now: View): View {
  const same =
    before.top === now.top &&
    before.left === now.left &&
    before.width === now.width &&
    before.height === now.height;
  return same ? before : now;
}
