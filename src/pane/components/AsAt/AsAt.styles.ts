import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAsAtStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  date: { flexGrow: 1, minWidth: "140px" },
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
    // The words stand level with the field; the button around them is wider.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});
