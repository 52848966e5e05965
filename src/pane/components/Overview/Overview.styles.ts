import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useOverviewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  asAt: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: { ...typographyStyles.subtitle2, margin: 0 },
  counts: {
    ...typographyStyles.body1Strong,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  read: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
