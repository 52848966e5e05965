import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HEARD_ONLY } from "../heardOnly";

export const useFindingToolsStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // Wide enough for a word at twice the size; what does not fit beside it goes below.
  search: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  grouping: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
  severities: { display: "flex", gap: tokens.spacingHorizontalXS },
  severity: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  shown: { ...typographyStyles.caption1, margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 },
  heard: HEARD_ONLY,
  quiet: { minWidth: 0, paddingInline: tokens.spacingHorizontalXXS, color: tokens.colorBrandForegroundLink },
});
