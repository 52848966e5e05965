import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    minHeight: "100%",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  icon: { width: "20px", height: "20px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});
