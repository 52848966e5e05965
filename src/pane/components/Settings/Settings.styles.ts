import { makeStyles } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useSettingsStyles = makeStyles({
  root: PROSE.stack,
  title: PROSE.title,
  text: PROSE.text,
  hint: PROSE.hint,
});
