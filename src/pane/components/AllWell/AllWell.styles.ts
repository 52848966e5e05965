import { makeStyles, tokens } from "@fluentui/react-components";
import { PRESSABLE } from "../pressable";
import { PROSE } from "../prose";

export const useAllWellStyles = makeStyles({
  root: {
    ...PROSE.stack,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { ...PROSE.title, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  subtitle: PROSE.subtitle,
  text: PROSE.text,
  list: { ...PROSE.list, gap: tokens.spacingVerticalXS },
  row: {
    ...PRESSABLE,
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: tokens.spacingHorizontalXXS,
  },
  facts: PROSE.hint,
});
