import type { Frame } from "playwright-core";

/** The smallest target of WCAG 2.2, 2.5.8, in pixels. */
const SMALLEST_TARGET = 24;

/** Without motion, Fluent UI's changes last a hundredth of a millisecond: too short to be drawn. */
const ONE_FRAME_MS = 16;

/** What can be pressed or typed in. */
const INTERACTIVE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

/** @returns what is wider than the pane: WCAG 2.2, 1.4.10. */
export async function overflow(pane: Frame): Promise<string[]> {
  const wide = await pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return wide > 0 ? [`${wide} px wider than the pane`] : [];
}

/** @returns targets that are too small to hit: WCAG 2.2, 2.5.8, without any of its exceptions. */
export function smallTargets(pane: Frame): Promise<string[]> {
  return pane.evaluate(
    ([selector, least]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => !element.closest("[data-tabster-dummy]") && element.checkVisibility())
        // A field is pressed on its frame as well.
        .map((element) => ({
          element,
          box: (
            element.closest(".fui-Input, .fui-Select, .fui-Checkbox, .fui-Switch") ?? element
          ).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < least || box.height < least)
        .map(
          ({ element, box }) =>
            `${Math.round(box.width)} by ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 200)}`,
        ),
    [INTERACTIVE, SMALLEST_TARGET] as const,
  );
}

/** @returns what moves although the officer asked for no motion: WCAG 2.2, 2.3.3 (AAA), which costs nothing here. */
export function motion(pane: Frame): Promise<string[]> {
  return pane.evaluate(
    (unseen) =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === "running")
        .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > unseen)
        .map(({ effect }) => {
          const target = effect instanceof KeyframeEffect ? effect.target : null;
          return `moves: ${target?.outerHTML.slice(0, 200) ?? "something"}`;
        }),
    ONE_FRAME_MS,
  );
}

/**
 * Gives the focus to one thing after the other, as the keyboard does, and compares how it and what it stands in look
 * with how they looked before: WCAG 2.2, 2.4.7.
 * @returns what does not look different when it has the focus.
 */
export async function hiddenFocus(pane: Frame): Promise<string[]> {
  // Rings are drawn only for those who use the keyboard.
  await pane.page().keyboard.press("Shift");
  return pane.evaluate((selector) => {
    const look = (element: Element) => {
      const parts: string[] = [];
      for (let up: Element | null = element, level = 0; up && level < 3; up = up.parentElement, level += 1) {
        for (const pseudo of [null, "::after", "::before"]) {
          const { outline, outlineOffset, boxShadow, border, transform } = getComputedStyle(up, pseudo);
          parts.push(outline, outlineOffset, boxShadow, border, transform);
        }
      }
      return parts.join();
    };
    const before = document.activeElement;
    const hidden: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.closest("[data-tabster-dummy]") || !element.checkVisibility() || element.tabIndex < 0)
        continue;
      if (before instanceof HTMLElement) before.blur();
      const unfocused = look(element);
      element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
      if (document.activeElement !== element) continue;
      if (look(element) === unfocused) hidden.push(`no focus to be seen: ${element.outerHTML.slice(0, 200)}`);
      element.blur();
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return hidden;
  }, INTERACTIVE);
}
