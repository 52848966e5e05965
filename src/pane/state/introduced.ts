/** The one thing Plan Check keeps in the browser; nothing of a workbook is in it. */
const KEY = "plan-check.introduced";

/** @returns whether the introduction was put away on this computer; false where the browser keeps nothing for us. */
export function wasIntroduced(): boolean {
  return fromStorage((storage) => storage.getItem(KEY) !== null) ?? false;
}

/** Puts the introduction away for good; where the browser keeps nothing, it is shown again next time. */
export function keepIntroduced(): void {
  fromStorage((storage) => storage.setItem(KEY, "yes"));
}

/** Browsers may refuse a page in a frame its storage: https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings */
function fromStorage<T>(ask: (storage: Storage) => T): T | null {
  try {
    return ask(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
