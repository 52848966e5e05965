import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingDetailsStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 32px`,
    borderBottomLeftRadius: tokens.borderRadiusMedium,
    borderBottomRightRadius: tokens.borderRadiusMedium,
  },
  title: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  cell: {
    ...typographyStyles.body1,
    border: "none",
    background: "none",
    padding: 0,
    minHeight: "24px",
    marginRight: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outlineWidth: tokens.strokeWidthThick,
      outlineStyle: "solid",
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  quoted: {
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    "::before": { content: "open-quote" },
    "::after": { content: "close-quote" },
  },
  ignore: { marginTop: tokens.spacingVerticalS, paddingInline: 0, minWidth: 0 },
  quiet: { display: "block", paddingInline: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
  readAs: { display: "block", color: tokens.colorNeutralForeground2 },
});
