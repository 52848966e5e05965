import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { CHECKS } from "../../../core/index";
import { SETTING_TEXTS } from "../../../core/settings/texts";
import { valueAt } from "../../state/settingsDraft";
import { checksShown, ownSeverity, SETTING_WORDS, SEVERITY_CHOICE } from "../../words/settings";
import { Choice } from "../Choice/Choice";
import type { SettingForm } from "../SettingFields/settingForm";
import { useCheckListStyles } from "./CheckList.styles";

/** Every check with what its findings weigh; searched by its words. */
export function CheckList({ form }: { readonly form: SettingForm }) {
  const styles = useCheckListStyles();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const shown = CHECKS.filter(({ title, why }) => `${title} ${why}`.toLowerCase().includes(wanted));
  return (
    <>
      <p className={styles.hint}>{SETTING_TEXTS.checks.what}</p>
      <Input
        size="small"
        type="search"
        aria-label={SETTING_WORDS.searchChecks}
        placeholder={SETTING_WORDS.searchChecks}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <p role="status" className={styles.hint}>
        {checksShown(shown.length, CHECKS.length)}
      </p>
      {shown.map(({ id, title, severity }) => (
        <Severity key={id} form={form} id={id} title={title} own={form.base.checks[id] ?? severity} />
      ))}
    </>
  );
}

interface SeverityProps {
  readonly form: SettingForm;
  readonly id: string;
  readonly title: string;
  /** What it weighs where nothing is set. */
  readonly own: keyof typeof SEVERITY_CHOICE;
}

const CHOICES = ["", "error", "warning", "note", "off"] as const;

function Severity({ form, id, title, own }: SeverityProps) {
  const set = valueAt(form.draft, `checks.${id}`);
  return (
    <Choice
      label={title}
      value={CHOICES.find((choice) => choice === set) ?? ""}
      choices={CHOICES}
      words={{ "": ownSeverity(own), ...SEVERITY_CHOICE }}
      onChoice={(chosen) => form.set(`checks.${id}`, chosen === "" ? undefined : chosen)}
    />
  );
}
