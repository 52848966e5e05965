import { SETTING_TEXTS } from "../../../core/settings/texts";
import { dayAndMonth, monthAndDay } from "../../state/dayAndMonth";
import { HIDDEN_WORD, QUARTERS_WORD, SETTING_WORDS, YEAR_WORD } from "../../words/settings";
import { SettingChoice } from "./SettingChoice";
import type { SettingForm } from "./settingForm";
import { SettingInput, typedWords } from "./SettingInput";

const TERMS = ["autumn", "spring", "summer"] as const;

/** The day the plan is judged on, and what years and their parts mean. */
export function DateSettings({ form }: { readonly form: SettingForm }) {
  return (
    <>
      <SettingInput
        form={form}
        path="asAt"
        label={SETTING_TEXTS.asAt.title}
        hint={SETTING_TEXTS.asAt.what}
        type="date"
        unset=""
        read={typedWords}
      />
      <SettingChoice
        form={form}
        path="quarters"
        label={SETTING_TEXTS.quarters.title}
        hint={SETTING_TEXTS.quarters.what}
        words={{ notSaid: SETTING_WORDS.quartersNotSaid, ...QUARTERS_WORD }}
        values={{ notSaid: null }}
      />
      <SettingChoice
        form={form}
        path="yearKind"
        label={SETTING_TEXTS.yearKind.title}
        hint={SETTING_TEXTS.yearKind.what}
        words={{ notSaid: SETTING_WORDS.yearNotSaid, ...YEAR_WORD }}
        values={{ notSaid: null }}
      />
      {TERMS.map((term) => (
        <SettingInput
          key={term}
          form={form}
          path={`termEnds.${term}`}
          label={SETTING_WORDS[term]}
          unset={dayAndMonth(form.base.termEnds[term])}
          read={(typed) => (typed.trim() === "" ? undefined : monthAndDay(typed))}
          show={dayAndMonth}
          expected={SETTING_WORDS.termExpected}
        />
      ))}
      <SettingChoice
        form={form}
        path="hiddenSheets"
        label={SETTING_TEXTS.hiddenSheets.title}
        hint={SETTING_TEXTS.hiddenSheets.what}
        words={HIDDEN_WORD}
        values={{ true: true, false: false }}
      />
    </>
  );
}
