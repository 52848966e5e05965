import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAboutStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "20em",
    overflow: "auto",
    margin: "0",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});
