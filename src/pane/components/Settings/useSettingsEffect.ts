import { useEffect, useState } from "react";
import type { SettingsValues } from "../../../core/settings/schema";
import { settingsFrom } from "../../../core/settings/resolve";
import type { PaneState } from "../../state/paneState";
import type { Reviewed } from "../../state/reviewed";
import { effectOf, type SettingsEffect } from "../../state/settingsEffect";

/** An officer who is still typing is not kept waiting. */
const REST_MS = 400;

/**
 * Tries settings on what was read, once the officer rests.
 * @param values null: nothing to try.
 * @returns what they would change, or null while that is not known.
 */
export function useSettingsEffect(
  values: SettingsValues | null,
  { review, snapshot }: Reviewed,
  { asAt, stored, hiddenSheets }: PaneState,
): SettingsEffect | null {
  const [tried, setTried] = useState<{ values: SettingsValues; effect: SettingsEffect } | null>(null);
  useEffect(() => {
    if (values === null) return undefined;
    const wait = setTimeout(() => {
      const settings = settingsFrom(values);
      const options = {
        asAt: keptDay(values, stored.settings) ?? asAt ?? review.asAt,
        settings: { ...settings, hiddenSheets: settings.hiddenSheets || hiddenSheets },
        ignored: stored.ignored,
      };
      setTried({ values, effect: effectOf(review, snapshot, options) });
    }, REST_MS);
    return () => clearTimeout(wait);
  }, [values, review, snapshot, asAt, stored, hiddenSheets]);
  return tried !== null && tried.values === values ? tried.effect : null;
}

/** @returns the day the settings would have the plan judged on, where that is another than the one kept now. */
export function keptDay(values: SettingsValues, kept: SettingsValues): string | null {
  return values.asAt !== undefined && values.asAt !== kept.asAt ? values.asAt : null;
}
