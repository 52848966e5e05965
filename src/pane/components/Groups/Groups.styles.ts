import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useGroupsStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  line: { ...typographyStyles.caption1, margin: 0, display: "flex", alignItems: "center", flexWrap: "wrap" },
  link: {
    minWidth: 0,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
  },
});
