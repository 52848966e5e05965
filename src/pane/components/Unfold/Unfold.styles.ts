import { makeStyles, tokens } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";

export const useUnfoldStyles = makeStyles({
  row: {
    ...PRESSABLE,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundHover },
  chevron: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  summary: { flexGrow: 1, minWidth: 0 },
  more: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
});
