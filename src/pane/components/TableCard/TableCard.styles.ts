import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useTableCardStyles = makeStyles({
  stack: { ...PROSE.stack, gap: tokens.spacingVerticalS },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  subtitle: PROSE.subtitle,
  text: PROSE.text,
  hint: PROSE.hint,
  steps: { ...PROSE.list, gap: 0, marginTop: tokens.spacingVerticalXS },
  goTo: { alignSelf: "flex-start" },
});
