/** Scrolls what something stuck at an edge of the pane lies over to where it is seen. */
export function bringOutFromUnder(element: Element | null): void {
  if (element !== null && isCovered(element)) element.scrollIntoView({ block: "nearest" });
}

function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const on = document.elementFromPoint(left + width / 2, top + height / 2);
  return on !== null && !element.contains(on) && !on.contains(element);
}
