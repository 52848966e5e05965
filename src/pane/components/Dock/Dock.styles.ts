import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useDockStyles = makeStyles({
  root: {
    position: "fixed",
    bottom: 0,
    insetInline: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  shown: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  done: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  nothing: { padding: 0 },
  words: { ...typographyStyles.body1, margin: 0, flexGrow: 1, flexBasis: "160px", overflowWrap: "anywhere" },
});
