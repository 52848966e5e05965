import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAsAtStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  field: { flexGrow: 1, minWidth: 0 },
  // Level with the input, below the height of the label.
  go: { marginTop: "26px", flexShrink: 0 },
  offer: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  link: { minWidth: 0, color: tokens.colorBrandForegroundLink },
  keep: {
    alignSelf: "flex-start",
    minWidth: 0,
    paddingLeft: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});
