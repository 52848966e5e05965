import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSelectedStyles = makeStyles({
  root: {
    maxHeight: "45vh",
    overflowY: "auto",
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
