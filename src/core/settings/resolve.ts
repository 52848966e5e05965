import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import { PROFILES } from "./profiles";
import type { SettingsValues } from "./schema";

/** @returns all settings: what the office made its own, else what its profile says, else the defaults. */
export function settingsFrom({ profile, ...own }: SettingsValues): Settings {
  const base: Settings = { ...DEFAULT_SETTINGS, ...PROFILES[profile ?? "fivePointPlan"].settings };
  return {
    ...base,
    ...own,
    termEnds: { ...base.termEnds, ...own.termEnds },
    checks: { ...base.checks, ...own.checks },
    paper: { ...base.paper, ...own.paper },
  };
}
