import type { SheetRules } from "./sheetRules";

/** A sheet that was left as it is, and one or two sentences why and what to do. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly why: string;
}

/** @param wanted whether there was something to highlight on it. @returns none or one. */
export function whyNotPainted(rules: SheetRules, wanted: boolean): SkippedSheet[] {
  const { name, visibility, locked, ours, unreadable } = rules;
  if (locked && ours.length > 0) {
    return [
      {
        sheet: name,
        why: `${name} is protected, so the highlights of an earlier review stay as they were. Unprotect it on the Review tab, then review again.`,
      },
    ];
  }
  if (locked && wanted) {
    return [{ sheet: name, why: `${name} is protected, so its cells are not highlighted.` }];
  }
  if (visibility !== "Visible" && wanted) {
    return [{ sheet: name, why: `${name} is hidden, so its cells are not highlighted.` }];
  }
  return whyUnreadable(name, unreadable);
}

/** @returns none or one. */
export function whyNotCleared({ name, visibility, locked, ours, unreadable }: SheetRules): SkippedSheet[] {
  if (locked && ours.length > 0) {
    return [
      {
        sheet: name,
        why: `${name} is protected, so its highlights stay. Unprotect it on the Review tab, then clear again.`,
      },
    ];
  }
  if (visibility === "VeryHidden" && ours.length > 0) {
    return [
      {
        sheet: name,
        why: `${name} has been hidden so that Excel does not list it, and Plan Check leaves such sheets alone, so its highlights stay. Ask whoever hid it to show it, then clear again.`,
      },
    ];
  }
  return whyUnreadable(name, unreadable);
}

function whyUnreadable(name: string, unreadable: number): SkippedSheet[] {
  if (unreadable === 0) return [];
  const [rules, them] =
    unreadable === 1 ? ["one conditional format", "it"] : [`${unreadable} conditional formats`, "them"];
  return [
    {
      sheet: name,
      why: `Excel could not describe ${rules} on ${name}, so Plan Check has left ${them} alone. Save, close and reopen the workbook, then try again; this happens when a cleared highlight is brought back with Undo.`,
    },
  ];
}
