import { useLayoutEffect, useState, type RefObject } from "react";

/** @returns how far below the top of the page an element begins; known anew whenever the page's height changes. */
export function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    if (element.current?.parentElement) watch.observe(element.current.parentElement);
    return () => watch.disconnect();
  }, [element]);
  return top;
}
