import { SETTING_TEXTS } from "../../../core/settings/texts";
import { typedNumber } from "../../state/settingsDraft";
import type { SettingForm } from "./settingForm";
import { SettingInput } from "./SettingInput";

const LIMITS = [
  "tolerance",
  "reportingCycleMonths",
  "dueSoonDays",
  "notStartedDueWithinDays",
  "overduePerLead",
  "bunchedDeadlines",
] as const;

/** From when on something is told. */
export function LimitSettings({ form }: { readonly form: SettingForm }) {
  return LIMITS.map((name) => (
    <SettingInput
      key={name}
      form={form}
      path={name}
      label={SETTING_TEXTS[name].title}
      hint={SETTING_TEXTS[name].what}
      unset={String(form.base[name])}
      read={typedNumber}
    />
  ));
}
