import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useApplyBarStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: "var(--docked-bottom, 0)",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
