import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSelectedStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    maxHeight: "60vh",
    overflowY: "auto",
    boxShadow: tokens.shadow4,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
