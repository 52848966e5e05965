import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingToolsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  grouping: { flexGrow: 1 },
  shown: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
