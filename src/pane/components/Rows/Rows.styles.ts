import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";

export const useRowsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  back: {
    ...PRESSABLE,
    ...typographyStyles.body1,
    alignSelf: "flex-start",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXXS,
    color: tokens.colorBrandForegroundLink,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...PRESSABLE,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: tokens.spacingVerticalS,
  },
  head: { ...typographyStyles.caption1, display: "flex", justifyContent: "space-between" },
  words: {
    ...typographyStyles.body1,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
