import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HEARD_ONLY } from "../heardOnly";

export const usePaneStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: "var(--docked-bottom, 0)",
  },
  line: { margin: 0 },
  hint: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  spoken: HEARD_ONLY,
});
