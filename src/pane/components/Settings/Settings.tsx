import { useMemo } from "react";
import { PROFILE_NAMES } from "../../../core/settings/profileNames";
import { settingsFrom } from "../../../core/settings/resolve";
import { SETTING_TEXTS } from "../../../core/settings/texts";
import { checkDraft, isSameDraft, withValue, type Draft, type CheckedDraft } from "../../state/settingsDraft";
import type { SettingsEffect } from "../../state/settingsEffect";
import type { ViewProps } from "../../views/view";
import { effectLine, putRightFirst, SETTING_WORDS } from "../../words/settings";
import { ApplyBar } from "../ApplyBar/ApplyBar";
import { CheckList } from "../CheckList/CheckList";
import { KeptHere } from "../KeptHere/KeptHere";
import { DateSettings } from "../SettingFields/DateSettings";
import { LimitSettings } from "../SettingFields/LimitSettings";
import { PaperSettings } from "../SettingFields/PaperSettings";
import { PlanSettings } from "../SettingFields/PlanSettings";
import type { SettingForm } from "../SettingFields/settingForm";
import { Unfold } from "../Unfold/Unfold";
import { useSettingsStyles } from "./Settings.styles";
import { keptDay, useSettingsEffect } from "./useSettingsEffect";

/** Every setting in words; what a change would do is told before it is applied. */
export function Settings({ state, reviewed, actions }: ViewProps) {
  const styles = useSettingsStyles();
  const kept = state.stored.settings;
  // What is kept may change elsewhere: a draft of something older is let go.
  const draft = state.settingsDraft?.of === kept ? state.settingsDraft.draft : kept;
  const setDraft = (changed: Draft) => actions.draftSettings({ of: kept, draft: changed });
  const checked = useMemo(() => checkDraft(draft), [draft]);
  const changed = !isSameDraft(draft, kept);
  const effect = useSettingsEffect(changed ? checked.values : null, reviewed, state);
  const form: SettingForm = {
    draft,
    problems: checked.problems,
    base: settingsFrom(profileOf(draft)),
    set: (path, value) => setDraft(withValue(draft, path, value)),
  };
  const apply = () => {
    if (checked.values === null) return;
    const day = keptDay(checked.values, kept);
    if (day !== null) actions.chooseDate(day);
    actions.keepSettings(checked.values);
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{SETTING_WORDS.title}</h2>
      <p className={styles.text}>{SETTING_WORDS.intro}</p>
      <div>
        <Unfold startsOpen summary={<strong>{SETTING_WORDS.kindOfPlan}</strong>}>
          <PlanSettings form={form} />
        </Unfold>
        <Unfold summary={<strong>{SETTING_WORDS.dates}</strong>}>
          <DateSettings form={form} />
        </Unfold>
        <Unfold summary={<strong>{SETTING_WORDS.limits}</strong>}>
          <LimitSettings form={form} />
        </Unfold>
        <Unfold summary={<strong>{SETTING_WORDS.checks}</strong>}>
          <CheckList form={form} />
        </Unfold>
        <Unfold summary={<strong>{SETTING_WORDS.paper}</strong>}>
          <PaperSettings form={form} />
        </Unfold>
        <Unfold summary={<strong>{SETTING_WORDS.kept}</strong>}>
          <KeptHere state={state} actions={actions} />
        </Unfold>
      </div>
      <p className={styles.hint}>{SETTING_WORDS.corrections}</p>
      <ApplyBar
        words={barWords(changed, checked, effect)}
        changed={changed}
        canApply={changed && checked.values !== null && state.busy === null}
        onApply={apply}
        onCancel={() => actions.draftSettings(null)}
      />
    </section>
  );
}

/** The settings of the kind of plan alone: what counts where a field is left blank. */
function profileOf(draft: Draft) {
  const profile = PROFILE_NAMES.find((name) => name === draft["profile"]);
  return profile === undefined ? {} : { profile };
}

function barWords(
  changed: boolean,
  { values, problems }: CheckedDraft,
  effect: SettingsEffect | null,
): string {
  if (!changed) return SETTING_WORDS.nothingChanged;
  if (values === null) return putRightFirst([...new Set([...problems.keys()].map(titleOf))]);
  return effect === null ? `${SETTING_WORDS.trying}…` : effectLine(effect);
}

function titleOf(path: string): string {
  const [group = ""] = path.split(".");
  return Object.entries(SETTING_TEXTS).find(([name]) => name === group)?.[1].title ?? group;
}
