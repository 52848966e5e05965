import { makeStyles, tokens } from "@fluentui/react-components";

export const useErrorDetailsStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  text: {
    boxSizing: "border-box",
    width: "100%",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});
