import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFixOfferStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  fix: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  edits: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "120px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});
