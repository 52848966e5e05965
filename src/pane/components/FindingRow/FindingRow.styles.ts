import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingRowStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: tokens.spacingVerticalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineWidth: tokens.strokeWidthThick,
      outlineStyle: "solid",
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundHover },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minWidth: 0,
  },
  head: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  ref: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground1 },
  message: { ...typographyStyles.body1, overflowWrap: "anywhere" },
});
