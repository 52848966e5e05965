import { checkById } from "../../../src/core";
import { parseWith } from "../../../src/core/settings/parse";
import { settingsFrom } from "../../../src/core/settings/resolve";
import { SETTINGS_SCHEMA } from "../../../src/core/settings/schema";
import { SETTING_TEXTS } from "../../../src/core/settings/texts";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";

test.each(Object.entries(SETTING_TEXTS))(
  "%s: its example is valid and changes something",
  (name, { example }) => {
    expect(parseWith(SETTINGS_SCHEMA, example, "settings")).toEqual(example);
    expect(Object.keys(example)).toEqual([name]);
    expect(settingsFrom(example)).not.toEqual(DEFAULT_SETTINGS);
  },
);

test("every check named in an example is there", () => {
  for (const id of Object.keys(SETTING_TEXTS.checks.example.checks ?? {}))
    expect(checkById(id)).not.toBeNull();
});
