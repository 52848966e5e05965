import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";

export const useStatusBarStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  bar: {
    display: "flex",
    gap: "2px",
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    // The colours are what the bar is for; the words beside it are in the reader's own.
    forcedColorAdjust: "none",
  },
  low: { height: "8px" },
  legend: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  entry: {
    ...PRESSABLE,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
  },
  swatch: {
    forcedColorAdjust: "none",
    width: "12px",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    flexShrink: 0,
  },
  complete: { backgroundColor: tokens.colorPaletteBlueForeground2 },
  onTrack: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  underway: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  delayed: { backgroundColor: tokens.colorPaletteRedBackground3 },
  notStarted: { backgroundColor: tokens.colorNeutralForeground4 },
  onHold: { backgroundColor: tokens.colorPalettePurpleBorderActive },
  cancelled: { backgroundColor: tokens.colorNeutralStroke1 },
  none: { backgroundColor: tokens.colorNeutralBackground6 },
});
