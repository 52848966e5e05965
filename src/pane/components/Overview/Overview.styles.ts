import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";

export const useOverviewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  asAt: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: { ...typographyStyles.subtitle2, margin: 0 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  count: {
    ...PRESSABLE,
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
  },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  read: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
