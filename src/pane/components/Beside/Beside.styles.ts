import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useBesideStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, alignSelf: "stretch" },
  file: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, overflowWrap: "anywhere" },
});
