import { typedNumber } from "../../state/settingsDraft";
import { SETTING_WORDS } from "../../words/settings";
import type { SettingForm } from "./settingForm";
import { SettingInput, typedWords } from "./SettingInput";

/** What the board paper says of itself, and the meetings it goes from and to. */
export function PaperSettings({ form }: { readonly form: SettingForm }) {
  const words = { form, unset: "", read: typedWords };
  return (
    <>
      <SettingInput {...words} path="paper.title" label={SETTING_WORDS.paperTitle} />
      <SettingInput {...words} path="paper.committee" label={SETTING_WORDS.committee} />
      <SettingInput {...words} path="paper.author" label={SETTING_WORDS.author} />
      <SettingInput {...words} path="paper.lastMeeting" label={SETTING_WORDS.lastMeeting} type="date" />
      <SettingInput {...words} path="paper.nextMeeting" label={SETTING_WORDS.nextMeeting} type="date" />
      <SettingInput
        form={form}
        path="paper.notStartedMonths"
        label={SETTING_WORDS.notStartedMonths}
        unset={String(form.base.paper.notStartedMonths)}
        read={typedNumber}
      />
    </>
  );
}
