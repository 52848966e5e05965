import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useHighlightsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "stretch" },
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
