import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAsAtStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  date: { flexGrow: 1, flexBasis: "150px", minWidth: 0 },
  label: { whiteSpace: "nowrap" },
  under: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  offer: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  link: { minWidth: 0, paddingInline: tokens.spacingHorizontalXXS, color: tokens.colorBrandForegroundLink },
});
