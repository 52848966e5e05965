import { makeStyles, tokens } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useReadingStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  label: PROSE.text,
  hint: PROSE.hint,
  cancel: { alignSelf: "flex-start" },
});
