import { SCALE_NAMES } from "../../../core/model/settings";
import { PROFILES } from "../../../core/settings/profiles";
import { PROFILE_NAMES, type ProfileName } from "../../../core/settings/profileNames";
import { SETTING_TEXTS } from "../../../core/settings/texts";
import { valueAt } from "../../state/settingsDraft";
import { SCALE_WORD, SETTING_WORDS } from "../../words/settings";
import { SettingChoice } from "./SettingChoice";
import type { SettingForm } from "./settingForm";

const PROFILE_TITLES = Object.fromEntries(
  PROFILE_NAMES.map((name) => [name, PROFILES[name].title]),
) as Record<ProfileName, string>;

/** The kind of plan, and what its ratings mean. */
export function PlanSettings({ form }: { readonly form: SettingForm }) {
  const profile = PROFILE_NAMES.find((name) => name === form.draft["profile"]) ?? "fivePointPlan";
  const scale = valueAt(form.draft, "scale");
  const own = typeof scale === "object" && scale !== null;
  const { fivePointPlan, ...others } = PROFILE_TITLES;
  const ownWords = own ? { own: `${SETTING_WORDS.ownScale}: ${nameOf(scale)}` } : {};
  const scales: Readonly<Record<string, string>> = { ...SCALE_CHOICES, ...ownWords };
  return (
    <>
      <SettingChoice
        form={form}
        path="profile"
        label={SETTING_TEXTS.profile.title}
        hint={PROFILES[profile].what}
        words={others}
        unset={fivePointPlan}
      />
      <SettingChoice
        form={form}
        path="scale"
        label={SETTING_TEXTS.scale.title}
        hint={own ? SETTING_WORDS.ownScaleHint : SETTING_TEXTS.scale.what}
        words={scales}
        values={{ workbook: null, ...(own && { own: scale }) }}
      />
    </>
  );
}

const SCALE_CHOICES: Readonly<Record<string, string>> = {
  workbook: SETTING_WORDS.workbookScale,
  ...Object.fromEntries(SCALE_NAMES.map((name) => [name, SCALE_WORD[name]])),
};

function nameOf(scale: object): string {
  return "name" in scale ? String(scale.name) : "";
}
