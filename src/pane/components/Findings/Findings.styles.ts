import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const focus = {
  outlineWidth: tokens.strokeWidthThick,
  outlineStyle: "solid",
  outlineColor: tokens.colorStrokeFocus2,
  outlineOffset: "1px",
} as const;

export const useFindingsStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  nothing: { ...typographyStyles.body1, margin: 0 },
  group: {
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    paddingBottom: tokens.spacingVerticalS,
    "&[open] > summary::after": { transform: "rotate(45deg)" },
  },
  summary: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": focus,
    // In place of the disclosure triangle, which display: flex takes away; turned when the group is open.
    "::after": {
      content: '""',
      width: "7px",
      height: "7px",
      marginLeft: "auto",
      marginRight: tokens.spacingHorizontalS,
      borderRight: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground2}`,
      borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground2}`,
      transform: "rotate(-45deg)",
    },
  },
  sheet: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: {
    ...typographyStyles.body1,
    border: "none",
    background: "none",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": focus,
  },
});
